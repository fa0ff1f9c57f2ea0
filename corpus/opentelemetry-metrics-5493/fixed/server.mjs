import http from 'node:http';
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics';

const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
const reader = new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 3_600_000 });
const meter = new MeterProvider({ readers: [reader] }).getMeter('shop');
const durations = meter.createHistogram('http.server.duration');

function record(request, duration) {
  durations.record(duration, { 'http.route': request.url.replace(/\d+/, '[id]') });
}

http
  .createServer((request, response) => {
    const start = performance.now();
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><h1>Product</h1>');
    record(request, performance.now() - start);
  })
  .listen(process.env.PORT, '127.0.0.1');

import { Component } from '@angular/core';
import { label } from '../lib/label';

@Component({ selector: 'app-badge', template: '<b>{{ text }}</b>' })
export class Badge {
  readonly text = label('badge');
}

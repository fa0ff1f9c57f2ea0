/** @type {import('next').NextConfig} */
export default {
  output: process.env.STANDALONE ? 'standalone' : undefined,
};

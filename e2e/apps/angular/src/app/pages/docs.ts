import { Component } from '@angular/core';

@Component({ selector: 'app-docs', templateUrl: './docs.html' })
export default class Docs {}

import { Component } from '@angular/core';
import { Badge } from '@shared/components/badge';

@Component({ selector: 'app-live', imports: [Badge], template: '<h1>Live</h1><app-badge />' })
export class Live {}

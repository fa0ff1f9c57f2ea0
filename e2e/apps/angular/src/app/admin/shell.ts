import { Component } from '@angular/core';
import { RouterOutlet } from '@angular/router';

@Component({ selector: 'app-admin', imports: [RouterOutlet], template: '<main><router-outlet /></main>' })
export class AdminShell {}

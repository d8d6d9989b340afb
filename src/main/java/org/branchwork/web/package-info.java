/** The doors: who may pass, how a refusal is answered, and the pages before and around the login. */
package org.branchwork.web;

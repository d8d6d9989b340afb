/** The guards inside the engine and before its web applications; the only place that touches the engine's internals. */
package org.branchwork.engine.hardening;

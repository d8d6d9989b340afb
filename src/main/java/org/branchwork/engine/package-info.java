/** Everything that knows Camunda: configuration, deployment, the tables it needs and the filters people share. */
package org.branchwork.engine;

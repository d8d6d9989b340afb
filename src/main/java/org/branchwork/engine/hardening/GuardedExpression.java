package org.branchwork.engine.hardening;

import org.branchwork.rulebook.Refusal;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;

/** Works where a process, a task or a decision gives it a scope, and nowhere else. */
class GuardedExpression implements Expression {

    private final Expression expression;

    GuardedExpression(Expression expression) {
        this.expression = expression;
    }

    @Override
    public Object getValue(VariableScope scope) {
        return expression.getValue(within(scope));
    }

    @Override
    public Object getValue(VariableScope scope, BaseDelegateExecution execution) {
        return expression.getValue(within(scope), execution);
    }

    @Override
    public void setValue(Object value, VariableScope scope) {
        expression.setValue(value, within(scope));
    }

    @Override
    public void setValue(Object value, VariableScope scope, BaseDelegateExecution execution) {
        expression.setValue(value, within(scope), execution);
    }

    @Override
    public String getExpressionText() {
        return expression.getExpressionText();
    }

    @Override
    public boolean isLiteralText() {
        return expression.isLiteralText();
    }

    private static VariableScope within(VariableScope scope) {
        if (scope == null) {
            throw Refusal.of(Refusal.Kind.RULE, "expression");
        }
        return scope;
    }
}

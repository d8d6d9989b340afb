package org.branchwork.engine.hardening;

import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.springframework.context.ApplicationContext;

/**
 * Only the engine's queries evaluate an expression without a process around it, and what stands there came from a
 * caller (CVE-2026-109432, and stored filters by design). A few harmless ones are let through for the shared filters.
 */
class GuardedExpressionManager extends SpringExpressionManager {

    private static final String DAY =
            "\\.(?:plus|minus)(?:Seconds|Days|Weeks|Months)\\(\\d{1,4}\\)" + "|\\.withTimeAtStartOfDay\\(\\)";

    /** Anchored over the whole text: a second expression after a harmless one is not harmless. */
    static final Pattern SAFE = Pattern.compile(
            "\\$\\{(?:currentUser\\(\\)|currentUserGroups\\(\\)|now\\(\\)|dateTime\\(\\)(?:" + DAY + ")*)}");

    GuardedExpressionManager(ApplicationContext context, Map<Object, Object> beans) {
        super(context, beans);
    }

    @Override
    public Expression createExpression(String text) {
        Expression expression = super.createExpression(text);
        return expression.isLiteralText() || SAFE.matcher(text).matches()
                ? expression
                : new GuardedExpression(expression);
    }
}

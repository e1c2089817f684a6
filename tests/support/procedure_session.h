// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/test_session.h"
#include "workflow/procedures.h"

#include <catch2/catch_test_macros.hpp>

namespace renkei::test {

/// A session in which procedures run.
struct ProcedureSession : TestSession
{
    QDate today() const { return session.clock.today(); }
    /// The step of that kind; the test fails without one.
    Task step(const Procedure &procedure, const QString &kind)
    {
        for (const Task &task : tasksOf(session, procedure.id)) {
            if (task.kind == kind) {
                return task;
            }
        }
        FAIL("no step " << kind.toStdString());
        return {};
    }
};

} // namespace renkei::test

// SPDX-License-Identifier: Apache-2.0
#include "app/desk/shell/guarded.h"

#include "text/error.h"

#include <QCoreApplication>
#include <QLoggingCategory>

namespace renkei::desk {

Q_LOGGING_CATEGORY(deskLog, "renkei.desk", QtWarningMsg)

QString sentenceOfCurrentException()
{
    try {
        throw;
    } catch (const Error &error) {
        if (!error.detail().isEmpty()) {
            qCWarning(deskLog).noquote() << error.detail();
        }
        return error.sentence();
    } catch (const std::bad_alloc &) {
        return QCoreApplication::translate(
            "Guarded", "The memory of this PC is used up. Close other programs and try again.");
    } catch (const std::exception &exception) {
        qCWarning(deskLog) << "unexpected exception" << exception.what();
        return QCoreApplication::translate("Guarded",
                                           "That did not work, for a reason the program did not expect. "
                                           "Nothing was changed. Please try again.");
    }
}

bool guarded(DialogSeam &dialogs, QWidget *parent, const std::function<void()> &work)
{
    try {
        work();
        return true;
    } catch (const Error &error) {
        if (error.code() != ErrorCode::Cancelled) {
            dialogs.complain(parent, sentenceOfCurrentException());
        }
    } catch (const std::exception &) {
        dialogs.complain(parent, sentenceOfCurrentException());
    }
    return false;
}

} // namespace renkei::desk

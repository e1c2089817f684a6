// SPDX-License-Identifier: Apache-2.0
#include "domain/record_title.h"

namespace renkei {

QString recordTitle(const Record &record)
{
    for (const char *key : {"name", "title"}) {
        if (record.spec->indexOf(key) >= 0) {
            return record.text(key);
        }
    }
    for (const FieldSpec &field : record.spec->fields) {
        if (field.kind == FieldKind::Name) {
            return record.text(field.key);
        }
    }
    return {};
}

} // namespace renkei

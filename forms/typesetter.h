// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/form_template.h"
#include "forms/placed_page.h"
#include <QJsonObject>
#include <QUuid>

#include <memory>

namespace renkei::forms {

struct TypesetOptions
{
    int copy = 0; ///< which of the template's copies (1 = the first); 0 = not marked
    /// The sheets carry a control QR and number for this id; null = they carry none.
    QUuid controlId;
    QUuid printoutId;               ///< goes into the attached data; null = not remembered anywhere
    bool bindingMargin = false;     ///< 5 mm more at the left, for punched holes
    bool digitForFirstYear = false; ///< 1年 instead of 元年
};

/// Sets one form, as often as it is filled in. What does not depend on the data is laid out once.
/// Use one Typesetter per thread.
class Typesetter
{
public:
    /// Throws Error(Unavailable) naming the font that is not installed.
    explicit Typesetter(FormTemplate form);
    ~Typesetter();
    Typesetter(Typesetter &&) noexcept;
    Typesetter &operator=(Typesetter &&) noexcept;

    const FormTemplate &form() const;

    /// `data` as forms/FORM_DATA.md says; what is missing stays open to be filled in by hand. Throws
    /// Error(InvalidInput): data that does not fit the form, a character that no font has, a value that does
    /// not fit its place.
    PlacedDocument typeset(const QJsonObject &data, const TypesetOptions &options = {});

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// For a single sheet.
PlacedDocument typeset(const FormTemplate &form, const QJsonObject &data, const TypesetOptions &options = {});

} // namespace renkei::forms

// SPDX-License-Identifier: Apache-2.0
#include "forms/typesetter.h"

#include "exchange/control_code.h"
#include "exchange/control_qr.h"
#include "forms/area_filler.h"
#include "forms/form_data.h"
#include "forms/run_builder.h"
#include "forms/sheet_layout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

namespace renkei::forms {

namespace {

// The control code stands in the bottom margin, right of everything: outside the text as issued.
constexpr double codeFromRight = 12; ///< mm, sheet's edge to the quiet zone
constexpr double codeFromBottom = 8;
constexpr double codeTextSize = 9; ///< pt
constexpr double codeTextGap = 1;

/// What a layout depends on.
struct LayoutKey
{
    int copy = 0;
    bool bindingMargin = false;
    QMap<QString, int> rows;
    QByteArray texts; ///< of the tables whose rows grow with their text
    friend bool operator==(const LayoutKey &, const LayoutKey &) = default;
};

QStringList growingTables(const std::vector<Block> &blocks)
{
    QStringList keys;
    for (const Block &block : blocks) {
        if (block.kind == Block::Kind::Table && block.grow) {
            keys += block.key;
        }
        keys += growingTables(block.children);
    }
    return keys;
}

} // namespace

struct Typesetter::Private
{
    explicit Private(FormTemplate given)
        : form(std::move(given))
        , growing(growingTables(form.body))
    {
    }

    FormTemplate form;
    QStringList growing; ///< tables whose rows grow
    FontBook fonts;
    std::vector<std::pair<LayoutKey, std::vector<SheetLayout>>> layouts;

    LayoutKey keyFor(const QJsonObject &data, const TypesetOptions &options) const
    {
        LayoutKey key;
        key.copy = options.copy == 0 && form.copiesAlways ? 1 : options.copy;
        key.bindingMargin = options.bindingMargin;
        for (const FormField &field : form.fields) {
            if (field.shape == FieldShape::Table) {
                const QJsonArray rows = dataValue(data, field.key).toArray();
                key.rows[field.key] = int(rows.size());
                if (growing.contains(field.key)) {
                    key.texts += QJsonDocument(rows).toJson(QJsonDocument::Compact);
                }
            }
        }
        return key;
    }

    const std::vector<SheetLayout> &layout(const LayoutKey &key, const AreaFiller &filler)
    {
        for (const auto &known : layouts) {
            if (known.first == key) {
                return known.second;
            }
        }
        SheetOptions options;
        options.copy = key.copy;
        options.bindingMargin = key.bindingMargin;
        for (auto row = key.rows.begin(); row != key.rows.end(); ++row) {
            options.rows.insert(row.key(), row.value());
        }
        if (!growing.isEmpty()) {
            options.heightFor = [&filler](const Area &area) { return filler.heightFor(area); };
        }
        constexpr size_t mostLayouts = 16;
        if (layouts.size() == mostLayouts) {
            layouts.erase(layouts.begin());
        }
        layouts.emplace_back(key, layOut(fonts, form, options));
        return layouts.back().second;
    }

    void addControlCode(PlacedPage &page, const QUuid &id, int sheet, int sheets) const
    {
        const QByteArray payload = controlCodePayload({form.formId, id, sheet, sheets});
        const double side = qrSideMm(payload);
        const QRectF square(page.widthMm - codeFromRight - side, page.heightMm - codeFromBottom - side, side,
                            side);
        page.qrs.push_back({square, payload});
        const QString number = controlNumber(id);
        const std::vector<LineItem> items = itemsOf(fonts, number, Face::Mincho, codeTextSize, 0, {});
        const double em = codeTextSize * mmPerPoint;
        const double width = fonts.width(number, Face::Mincho) * em;
        for (const SetLine &line : setLines(items, {width + em, 0, em, Align::Left})) {
            const QPointF origin(square.left() - codeTextGap - width,
                                 square.bottom() - qrQuietZone * qrSmallestModuleMm);
            for (PlacedRun &run : runsOf(fonts, number, items, line, origin, codeTextSize, {})) {
                page.filled.runs.push_back(std::move(run));
            }
        }
    }
};

static void noteField(const Area &area, PlacedPage &page)
{
    if (area.key.isEmpty()) {
        return;
    }
    const QString key = AreaFiller::fieldKey(area);
    for (PlacedField &field : page.fields) {
        if (field.field == key) {
            field.rect |= area.rect;
            return;
        }
    }
    page.fields.push_back({key, area.rect});
}

Typesetter::Typesetter(FormTemplate form)
    : d(std::make_unique<Private>(std::move(form)))
{
}

Typesetter::~Typesetter() = default;
Typesetter::Typesetter(Typesetter &&) noexcept = default;
Typesetter &Typesetter::operator=(Typesetter &&) noexcept = default;

const FormTemplate &Typesetter::form() const
{
    return d->form;
}

PlacedDocument Typesetter::typeset(const QJsonObject &data, const TypesetOptions &options)
{
    checkData(d->form, data);
    const AreaFiller filler(d->fonts, d->form, data,
                            options.digitForFirstYear ? FirstYear::Digit : FirstYear::Gannen);
    const std::vector<SheetLayout> &sheets = d->layout(d->keyFor(data, options), filler);
    PlacedDocument document;
    document.title = d->form.title;
    document.formId = d->form.formId;
    document.textHash = d->form.textHash;
    document.data = QJsonDocument(wrapData(d->form, data, options.printoutId)).toJson(QJsonDocument::Compact);
    for (size_t i = 0; i < sheets.size(); ++i) {
        PlacedPage page;
        page.official = sheets[i].official;
        for (const Area &area : sheets[i].areas) {
            filler.fill(area, page.filled);
            noteField(area, page);
        }
        if (!options.controlId.isNull()) {
            d->addControlCode(page, options.controlId, int(i) + 1, int(sheets.size()));
        }
        document.pages.push_back(std::move(page));
    }
    return document;
}

PlacedDocument typeset(const FormTemplate &form, const QJsonObject &data, const TypesetOptions &options)
{
    return Typesetter(form).typeset(data, options);
}

} // namespace renkei::forms

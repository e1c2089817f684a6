// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace renkei::desk {

class DeskContext;
class Page;

/// 事業所: the desk's own office first at an office, the registry at the centre; 様式1 and 2.
Page *makeOfficesPage(DeskContext &context, QWidget *parent);

} // namespace renkei::desk

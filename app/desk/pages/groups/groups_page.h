// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace renkei::desk {

class DeskContext;
class Page;

/// グループ: the groups of MCS that this office keeps, who is in them, and the comparison with MCS.
Page *makeGroupsPage(DeskContext &context, QWidget *parent);

} // namespace renkei::desk

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace renkei::desk {

class DeskContext;
class Page;

/// 職員: MCSユーザー of the office, their 様式3 and what goes onto it.
Page *makeStaffPage(DeskContext &context, QWidget *parent);

} // namespace renkei::desk

// SPDX-License-Identifier: Apache-2.0
#include "app/desk/shell/desk_application.h"

int main(int argc, char *argv[])
{
    return renkei::desk::run(argc, argv);
}

// SPDX-License-Identifier: Apache-2.0
#include "platform/keychain.h"
#include "platform/keychain_queue.h"
#include "support/text_stream.h"

#include <QUuid>

#include <catch2/catch_test_macros.hpp>

#include <thread>

using namespace renkei;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

KeychainAnswer found()
{
    KeychainAnswer answer;
    answer.outcome = KeychainOutcome::Done;
    answer.secret = SecretBytes::random(32);
    return answer;
}

} // namespace

TEST_CASE("a PC without a keychain says so to every question", "[keychain]")
{
    const auto keychain = noKeychain();
    CHECK_FALSE(keychain->isAvailable());
    CHECK(keychain->read(u"x"_s).outcome == KeychainOutcome::Unavailable);
    CHECK(keychain->write(u"x"_s, SecretBytes::random(32)).outcome == KeychainOutcome::Unavailable);
    CHECK(keychain->remove(u"x"_s).outcome == KeychainOutcome::Unavailable);
}

TEST_CASE("a job that answers is waited for, from any thread", "[keychain]")
{
    KeychainQueue queue;
    CHECK(queue.run([](const KeychainQueue::Reply &reply) { reply(found()); }, 5s).secret.size() == 32);
    KeychainOutcome other = KeychainOutcome::TimedOut;
    std::thread([&] {
        other = queue.run([](const KeychainQueue::Reply &reply) { reply(found()); }, 5s).outcome;
    }).join();
    CHECK(other == KeychainOutcome::Done);
}

TEST_CASE("a keychain that never answers costs the time limit and no more", "[keychain]")
{
    KeychainQueue queue;
    const KeychainAnswer answer = queue.run([](const KeychainQueue::Reply & /*reply*/) {}, 20ms);
    CHECK(answer.outcome == KeychainOutcome::TimedOut);
    CHECK(answer.secret.isEmpty());
    CHECK_FALSE(answer.detail.isEmpty());
}

TEST_CASE("after a late job the next one waits for its turn, and the late answer is nobody's", "[keychain]")
{
    KeychainQueue queue;
    KeychainQueue::Reply late;
    bool secondStarted = false;
    CHECK(queue.run([&](const KeychainQueue::Reply &reply) { late = reply; }, 50ms).outcome ==
          KeychainOutcome::TimedOut);
    CHECK(queue
              .run(
                  [&](const KeychainQueue::Reply &reply) {
                      secondStarted = true;
                      reply(found());
                  },
                  20ms)
              .outcome == KeychainOutcome::TimedOut);
    CHECK_FALSE(secondStarted);

    KeychainAnswer denied;
    denied.outcome = KeychainOutcome::Denied;
    late(std::move(denied));
    const KeychainAnswer third = queue.run([](const KeychainQueue::Reply &reply) { reply(found()); }, 5s);
    CHECK(third.outcome == KeychainOutcome::Done);
    CHECK(secondStarted);
}

TEST_CASE("the keychain of this PC keeps 32 bytes until they are removed", "[keychain][keyring]")
{
    if (qEnvironmentVariable("RENKEI_TEST_KEYRING") != u"1"_s) {
        SKIP("no Secret Service in this run; packaging/test.sh provides one");
    }
    const auto keychain = systemKeychain(20s);
    REQUIRE(keychain->isAvailable());
    const QString entry = u"renkei-desk/test/"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    CHECK(keychain->read(entry).outcome == KeychainOutcome::NotFound);
    const SecretBytes secret = SecretBytes::random(32);
    REQUIRE(keychain->write(entry, secret).outcome == KeychainOutcome::Done);

    KeychainAnswer answer;
    std::thread([&] { answer = systemKeychain(20s)->read(entry); }).join();
    CHECK(answer.outcome == KeychainOutcome::Done);
    CHECK(answer.secret.view() == secret.view());

    const SecretBytes second = SecretBytes::random(32);
    REQUIRE(keychain->write(entry, second).outcome == KeychainOutcome::Done);
    CHECK(keychain->read(entry).secret.view() == second.view());
    CHECK(keychain->remove(entry).outcome == KeychainOutcome::Done);
    CHECK(keychain->read(entry).outcome == KeychainOutcome::NotFound);
}

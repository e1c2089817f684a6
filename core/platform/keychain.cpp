// SPDX-License-Identifier: Apache-2.0
#include "platform/keychain.h"

#include "platform/keychain_queue.h"

#include <QObject>

#include <qt6keychain/keychain.h>
#include <sodium.h>

namespace renkei {

namespace {

constexpr size_t secretSize = 32;

QString service()
{
    return QStringLiteral("renkei-desk");
}

KeychainOutcome outcomeOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return KeychainOutcome::Done;
    case QKeychain::EntryNotFound:
        return KeychainOutcome::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return KeychainOutcome::Denied;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return KeychainOutcome::Unavailable; // never NotFound: a store that fails says nothing about the entry
}

KeychainAnswer answerOf(const QKeychain::Job &job)
{
    KeychainAnswer answer;
    answer.outcome = outcomeOf(job.error());
    if (job.error() != QKeychain::NoError) {
        answer.detail = QStringLiteral("keychain error %1: %2").arg(int(job.error())).arg(job.errorString());
    }
    return answer;
}

/// Text, because a store that keeps UTF-16 (Windows) or text only takes it everywhere alike.
QString toText(const SecretBytes &secret)
{
    return QString::fromLatin1(secret.view().toByteArray().toBase64());
}

KeychainAnswer readAnswer(const QKeychain::ReadPasswordJob &job)
{
    KeychainAnswer answer = answerOf(job);
    if (answer.outcome != KeychainOutcome::Done) {
        return answer;
    }
    QByteArray bytes = QByteArray::fromBase64(job.textData().toLatin1());
    if (bytes.size() == qsizetype(secretSize)) {
        answer.secret = SecretBytes::copyOf(bytes);
    } else {
        answer.outcome = KeychainOutcome::Unavailable;
        answer.detail = QStringLiteral("the entry holds %1 bytes").arg(bytes.size());
    }
    sodium_memzero(bytes.data(), size_t(bytes.size()));
    return answer;
}

/// Starts a job of QtKeychain. It deletes itself after its answer, however late; without an answer it stays,
/// because deleting it makes QtKeychain touch freed memory when the store answers after all.
template <class KeychainJob, class ToAnswer>
void start(KeychainJob *job, const QString &entry, KeychainQueue::Reply reply, ToAnswer toAnswer)
{
    job->setInsecureFallback(false);
    job->setKey(entry);
    QObject::connect(job, &QKeychain::Job::finished, job,
                     [job, reply = std::move(reply), toAnswer] { reply(toAnswer(*job)); });
    job->start();
}

/// QtKeychain keeps one executor for the whole process, bound to the thread of the first job. So all jobs of
/// the process use one thread.
KeychainQueue &processQueue()
{
    static const std::unique_ptr<KeychainQueue> queue = std::make_unique<KeychainQueue>();
    return *queue;
}

class SystemKeychain final : public Keychain
{
public:
    explicit SystemKeychain(std::chrono::milliseconds limit)
        : m_limit(limit)
    {
    }

    bool isAvailable() override
    {
        // QtKeychain 0.13 cannot tell; asking for an entry that is not there can. A locked one is there, too.
        const KeychainOutcome outcome = read(QStringLiteral("renkei-desk/probe")).outcome;
        return outcome == KeychainOutcome::Done || outcome == KeychainOutcome::NotFound ||
               outcome == KeychainOutcome::Denied;
    }

    KeychainAnswer read(const QString &entry) override
    {
        return processQueue().run(
            [entry](KeychainQueue::Reply reply) {
                start(new QKeychain::ReadPasswordJob(service()), entry, std::move(reply), readAnswer);
            },
            m_limit);
    }

    KeychainAnswer write(const QString &entry, const SecretBytes &secret) override
    {
        return processQueue().run(
            [entry, kept = std::make_shared<SecretBytes>(secret.clone())](KeychainQueue::Reply reply) {
                auto *job = new QKeychain::WritePasswordJob(service());
                job->setTextData(toText(*kept));
                start(job, entry, std::move(reply), answerOf);
            },
            m_limit);
    }

    KeychainAnswer remove(const QString &entry) override
    {
        return processQueue().run(
            [entry](KeychainQueue::Reply reply) {
                start(new QKeychain::DeletePasswordJob(service()), entry, std::move(reply), answerOf);
            },
            m_limit);
    }

private:
    std::chrono::milliseconds m_limit;
};

class NoKeychain final : public Keychain
{
public:
    bool isAvailable() override { return false; }
    KeychainAnswer read(const QString & /*entry*/) override { return absent(); }
    KeychainAnswer write(const QString & /*entry*/, const SecretBytes & /*secret*/) override
    {
        return absent();
    }
    KeychainAnswer remove(const QString & /*entry*/) override { return absent(); }

private:
    static KeychainAnswer absent()
    {
        KeychainAnswer answer;
        answer.outcome = KeychainOutcome::Unavailable;
        answer.detail = QStringLiteral("no keychain");
        return answer;
    }
};

} // namespace

std::unique_ptr<Keychain> systemKeychain(std::chrono::milliseconds limit)
{
    return std::make_unique<SystemKeychain>(limit);
}

std::unique_ptr<Keychain> noKeychain()
{
    return std::make_unique<NoKeychain>();
}

} // namespace renkei

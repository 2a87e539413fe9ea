using System.Globalization;
using System.Net.Mail;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Hall.Mail;

/// <summary>Letters of a house without a mail server: each is a file <c>.eml</c> in <c>var/mail</c>, which any mail program opens.</summary>
public sealed class FolderPost(MailSettings settings, MailFolder folder, TimeProvider clock) : IPost
{
    /// <inheritdoc />
    public async Task<bool> Send(Letter letter, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(letter);
        Folders.MakeClosed(folder.Path);
        var name = $"{HalfDay.Of(clock.GetUtcNow()).Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}-{Guid.NewGuid():N}.eml";
        await File.WriteAllTextAsync(Path.Combine(folder.Path, name), Written(letter), stop);
        return false;
    }

    private string Written(Letter letter)
    {
        var to = settings.Boxes.TryGetValue(letter.Agency, out var box) ? new MailAddress(box, letter.Agency) : null;
        var subject = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(letter.Subject));
        string[] lines =
        [
            $"From: {settings.From}",
            to is null ? "To: undisclosed-recipients:;" : $"To: {to}",
            $"Subject: =?utf-8?B?{subject}?=",
            $"X-Agency: {Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(letter.Agency))}",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: 8bit",
            "",
            letter.Words.ReplaceLineEndings("\r\n"),
        ];
        return string.Join("\r\n", lines) + "\r\n";
    }
}

/// <summary>Where letters are laid that nobody carries.</summary>
public sealed record MailFolder(string Path);

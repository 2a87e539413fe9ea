using System.Net;
using System.Net.Mail;
using Microsoft.Extensions.Logging;

namespace Clairevoie.Hall.Mail;

/// <summary>Letters leave by the host's own mail server. What cannot leave is laid in the folder, where the host finds it.</summary>
public sealed partial class SmtpPost(MailSettings settings, FolderPost folder, ILogger<SmtpPost> log) : IPost
{
    /// <inheritdoc />
    public async Task<bool> Send(Letter letter, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(letter);
        if (!settings.Boxes.TryGetValue(letter.Agency, out var box))
            return await folder.Send(letter, stop);
        try
        {
            using var client = Client();
            using var message = new MailMessage(settings.From, box, letter.Subject, letter.Words);
            await client.SendMailAsync(message, stop);
            return true;
        }
        catch (SmtpException fault)
        {
            NotSent(fault.StatusCode.ToString());
            return await folder.Send(letter, stop);
        }
    }

    private SmtpClient Client() => new(settings.Server, settings.Port)
    {
        EnableSsl = settings.Encrypted,
        Credentials = settings.User is { } user ? new NetworkCredential(user, Password()) : null,
        Timeout = 15_000,
    };

    private string Password() => settings.PasswordFile is { } file ? File.ReadAllText(file).Trim() : "";

    [LoggerMessage(1301, LogLevel.Warning, "The mail server did not take a letter: {Status}. It lies in the folder.")]
    private partial void NotSent(string status);
}

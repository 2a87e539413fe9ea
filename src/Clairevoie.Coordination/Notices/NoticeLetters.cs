using Clairevoie.Domain;
using Clairevoie.Hall.Mail;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Notices;

/// <summary>Letters about notices: that one waits, and where it is read. What it is about never leaves the house by mail.</summary>
public sealed class NoticeLetters(IPost post, MailSettings settings, IStringLocalizer<NoticeWords> words)
{
    /// <summary>Where notices are read.</summary>
    public const string Address = "/avis-aux-partenaires";

    /// <summary>Tells these agencies that a notice waits for them.</summary>
    public Task Tell(IEnumerable<AgencyId> agencies, CancellationToken stop) => Write(agencies, "letter.new", stop);

    /// <summary>Reminds these agencies.</summary>
    public Task Remind(IEnumerable<AgencyId> agencies, CancellationToken stop) => Write(agencies, "letter.reminder", stop);

    private async Task Write(IEnumerable<AgencyId> agencies, string key, CancellationToken stop)
    {
        foreach (var agency in agencies)
            await post.Send(new(agency.ToString(), words[$"{key}.subject"], words[key, settings.AddressOf(Address)]), stop);
    }
}

using Clairevoie.Domain;
using Clairevoie.Hall.Calendars;
using Clairevoie.Hall.Desk;
using Clairevoie.Hall.Language;
using Clairevoie.Hall.Tasks;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Hall.Mail.Digest;

/// <summary>Writes the letter of the week: a number and two links.</summary>
public sealed class DigestLetters(IEnumerable<ITellTasks> rooms, PostGround ground, IPost post, MailSettings settings, IStringLocalizer<CalendarWords> words)
{
    /// <summary>Sends the letter of a post; none when nothing waits that a letter may count.</summary>
    public async Task Write(Post to, CancellationToken stop)
    {
        var waiting = await Waiting(to, stop);
        if (waiting > 0)
            await post.Send(new(to.Agency.ToString(), words.Many("letter.subject", waiting), Words(to, waiting)), stop);
    }

    private string Words(Post to, int waiting) =>
        words.Many("letter", waiting, AccessWords.Of(to.Role), settings.AddressOf("/aujourdhui"), settings.AddressOf("/mon-calendrier"));

    // The post looks as an agency, on the ground of its missions: by no mission of anybody, so that what is one person's, or a closed circle's, is not counted.
    private async Task<int> Waiting(Post to, CancellationToken stop)
    {
        var (viewer, many) = (new Viewer(MissionId.Anonymous, to.Agency, to.Role, await ground.Of(to, stop)), 0);
        foreach (var room in rooms.OfType<ICountInLetters>())
            many += (await room.For(viewer, stop)).Count(line => !line.Standing);
        return many;
    }
}

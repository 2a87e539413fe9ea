using Clairevoie.Domain;
using Clairevoie.Hall.Accounts;
using Clairevoie.Hall.Rounds;
using Clairevoie.Store;

namespace Clairevoie.Hall.Mail.Digest;

/// <summary>
/// The letter of the week to the shared box of each post, from Monday at seven in Paris: how much waits, and where. Taken on in the store
/// before it is sent, so that a restart sends none twice. Never what waits, and nothing of a closed circle, not even its number.
/// </summary>
public sealed class DigestRounds(Cellar cellar, PostsAtTheTable posts, DigestChoice choice, DigestLetters letters) : IGoRound
{
    private const int FirstHour = 7;

    private static readonly TimeZoneInfo Paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");
    private static readonly Question AddSent = Question.In<DigestRounds>("Digest/add_digest_sent");
    private static readonly Question Sent = Question.In<DigestRounds>("Digest/digest_sent");

    /// <inheritdoc />
    public async Task Go(DateTimeOffset now, CancellationToken stop)
    {
        var here = TimeZoneInfo.ConvertTime(now, Paris);
        var week = IsoWeek.Of(DateOnly.FromDateTime(here.DateTime));
        if (here.DayOfWeek == DayOfWeek.Monday && here.Hour < FirstHour)
            return;
        var hall = cellar.Of(Room.Hall);
        var sent = (await hall.Look(glance => glance.Rows<(string Agency, string Role)>(Sent, new { week = week.ToString() }), stop)).ToHashSet();
        foreach (var post in await posts.All(stop))
            if (!sent.Contains((post.Agency.ToString(), post.Role.ToString())))
                await Send(hall, post, week, stop);
    }

    private async Task Send(RoomStore hall, Post post, IsoWeek week, CancellationToken stop)
    {
        var taken = await hall.Do(
            TheHost.Does(Act.Send, "letter of the week", week.ToString()),
            deed => deed.Run(AddSent, new { agency = post.Agency, role = post.Role.ToString(), week = week.ToString() }),
            stop);
        if (taken == 1 && !await choice.IsStopped(post, stop))
            await letters.Write(post, stop);
    }
}

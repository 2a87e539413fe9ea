namespace Clairevoie.Domain;

/// <summary>A post at the table: an agency and a role, never a person.</summary>
public readonly record struct Post(AgencyId Agency, Role Role);

/// <summary>A notice was sent: what it holds, to which posts, and by when each should acknowledge it.</summary>
public sealed record NoticeSent(NoticeKind Kind, string Territory, string Sector, NoticeTopic? Topic, IsoWeek? Week, string Words, IReadOnlyList<Post> To, DateOnly Due);

/// <summary>Somebody tells partners something; every field may be wrong.</summary>
public sealed record SendNotice(string? Kind, string? Territory, string? Topic, string? Week)
{
    /// <summary>Days within which a partner acknowledges.</summary>
    public const int DaysToAcknowledge = 3;

    /// <summary>The most that the words may hold, in characters.</summary>
    public const int LongestWords = 1000;

    /// <summary>Weeks ahead, or back, of which a notice may speak.</summary>
    public const int MostWeeks = 26;

    /// <summary>The name of the outreach sector.</summary>
    public string? Sector { get; init; }

    /// <summary>The words of the sender.</summary>
    public string? Words { get; init; }

    /// <summary>The posts to which it goes, each as it was ticked.</summary>
    public IReadOnlyList<Post> To { get; init; } = [];

    /// <summary>The notice that follows, or every reason why none does.</summary>
    public Decision<NoticeSent> Decide(Viewer sender, IReadOnlyCollection<string> sectors, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(sender);
        ArgumentNullException.ThrowIfNull(sectors);
        if (Written.Word<NoticeKind>(Kind) is not { } kind || !NoticeTable.KindsFrom(sender.Role).Contains(kind))
            return new Refusal("notice-kind-unknown", nameof(Kind));
        List<Refusal> refusals = [];
        if (To.Count == 0)
            refusals.Add(new("notice-to-nobody", nameof(To)));
        else if (To.Any(post => NoticeTable.PartsOf(kind, sender.Role, post.Role) == NoticeParts.None))
            refusals.Add(new("notice-not-to-them", nameof(To)));
        var parts = To.Aggregate(NoticeParts.None, (all, post) => all | NoticeTable.PartsOf(kind, sender.Role, post.Role));
        var sent = Fill(kind, parts, sectors, today, refusals);
        return refusals.Count > 0 ? refusals : sent;
    }

    private NoticeSent Fill(NoticeKind kind, NoticeParts parts, IReadOnlyCollection<string> sectors, DateOnly today, List<Refusal> refusals)
    {
        var territory = parts.HasFlag(NoticeParts.Territory) ? Territory?.Trim() ?? "" : Viewer.NoTerritory;
        if (parts.HasFlag(NoticeParts.Territory) && !TerritoryCode.Could(territory))
            refusals.Add(new("territory-unreadable", nameof(Territory)));
        var sector = parts.HasFlag(NoticeParts.Sector) ? Sector?.Trim() ?? "" : "";
        if (parts.HasFlag(NoticeParts.Sector) && !sectors.Contains(sector))
            refusals.Add(new("sector-unknown", nameof(Sector)));
        var topic = parts.HasFlag(NoticeParts.Topic) ? Written.Word<NoticeTopic>(Topic) : null;
        if (parts.HasFlag(NoticeParts.Topic) && topic is null)
            refusals.Add(new("topic-unknown", nameof(Topic)));
        var words = parts.HasFlag(NoticeParts.Words) ? Written.Words(Words, nameof(Words), LongestWords, refusals) : "";
        return new(kind, territory, sector, topic, parts.HasFlag(NoticeParts.Week) ? ReadWeek(kind, today, refusals) : null, words, [.. To.Distinct()], today.AddDays(DaysToAcknowledge));
    }

    private IsoWeek? ReadWeek(NoticeKind kind, DateOnly today, List<Refusal> refusals)
    {
        if (IsoWeek.Read(Week) is not { } week)
        {
            refusals.Add(new("week-unreadable", nameof(Week)));
            return null;
        }

        var ahead = (week.Monday.DayNumber - IsoWeek.Of(today).Monday.DayNumber) / 7;
        if (NoticeTable.IsBefore(kind) ? ahead is < 0 or > MostWeeks : ahead is > 0 or < -MostWeeks)
            refusals.Add(new(NoticeTable.IsBefore(kind) ? "week-over" : "week-to-come", nameof(Week)));
        return week;
    }
}

namespace Clairevoie.Domain;

/// <summary>
/// Texts made from one frame, its blanks filled in differently each time: they share too little to be copies, and far more than neighbours
/// who each say it in their own way. Ten of them in one street within a week are one campaign.
/// </summary>
internal sealed class Frames
{
    // Neighbours who tell of one place in their own words share a tenth of their pairs of words, seldom two; blanks filled in leave a third.
    private const double OneFrame = 0.3;
    private const int Week = 7, MostBeside = 128;

    private static readonly (int, int)[] Around = [.. from right in Enumerable.Range(-1, 3) from up in Enumerable.Range(-1, 3) select (right, up)];

    private readonly Dictionary<(int, int), Queue<Told>> bySquare = [];
    private readonly Joined joined = new();

    private Frames()
    {
    }

    /// <summary>Campaigns, put together where one frame made them.</summary>
    public static IEnumerable<IReadOnlyList<ComparedReport>> Join(IReadOnlyList<Copies> streets)
    {
        var frames = new Frames();
        var campaigns = streets.GroupBy(copies => copies.Campaign).Select(one => one.ToList()).ToList();
        foreach (var (copies, campaign) in campaigns.SelectMany((one, number) => one.Select(copies => (copies, number))).OrderBy(one => one.copies.First.Received).ThenBy(one => one.copies.First.Id))
            frames.Meet(new(copies, campaign));
        return campaigns.Select((one, number) => (One: one, Root: frames.joined.Root(number))).GroupBy(one => one.Root, one => one.One)
            .Select(same => (IReadOnlyList<ComparedReport>)[.. same.SelectMany(one => one).SelectMany(copies => copies.All).OrderBy(report => report.Received).ThenBy(report => report.Id)]);
    }

    private void Meet(Told told)
    {
        var (east, north) = told.First.Traits.Square;
        foreach (var (right, up) in Around)
            if (bySquare.TryGetValue((east + right, north + up), out var beside))
                foreach (var other in beside)
                    if (told.IsLike(other)) Weigh(told, other);
        if (!bySquare.TryGetValue((east, north), out var here)) bySquare[(east, north)] = here = new();
        here.Enqueue(told);
        if (here.Count > MostBeside) here.Dequeue();
    }

    // Two that are alike wait for each other until either has ten with it: then all that is like that one belongs to it.
    private void Weigh(Told one, Told other)
    {
        one.Weight += other.Many;
        other.Weight += one.Many;
        one.Like.Add(other);
        other.Like.Add(one);
        Settle(one);
        Settle(other);
    }

    private void Settle(Told told)
    {
        if (told.Weight < Copies.Flood) return;
        foreach (var like in told.Like) joined.Join(told.Campaign, like.Campaign);
        told.Like.Clear();
    }

    private sealed class Told(Copies copies, int campaign)
    {
        private readonly DateOnly last = copies.All[^1].Received.Day;

        public ComparedReport First { get; } = copies.First;

        public int Campaign { get; } = campaign;

        public int Many { get; } = copies.All.Count;

        public int Weight { get; set; } = copies.All.Count;

        public List<Told> Like { get; } = [];

        public bool IsLike(Told earlier) =>
            First.Received.Day.DayNumber - earlier.last.DayNumber <= Week
            && First.Traits.Words.Shared(earlier.First.Traits.Words) >= OneFrame
            && First.Traits.MetresTo(earlier.First.Traits) <= Likeness.SameStreet;
    }
}

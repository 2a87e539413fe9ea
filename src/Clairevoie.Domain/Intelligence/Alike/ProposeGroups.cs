namespace Clairevoie.Domain;

/// <summary>
/// Proposes which waiting reports tell the same thing. Each group is made around its oldest report, never along a chain, so that
/// why a report is proposed can always be said of two reports alone.
/// </summary>
public static class ProposeGroups
{
    /// <summary>The groups of two reports or more, those of most voices first.</summary>
    public static IReadOnlyList<ProposedGroup> Among(IEnumerable<ComparedReport> reports)
    {
        var copies = Copies.Among(reports);
        var squares = copies.ToLookup(one => one.First.Traits.Square);
        var taken = new HashSet<Guid>();
        var groups = new List<ProposedGroup>();
        foreach (var seed in copies)
            if (taken.Add(seed.First.Id) && Around(seed, squares, taken) is { Reports: > 1 } group) groups.Add(group);
        return [.. groups.OrderByDescending(group => group.Voices).ThenBy(group => group.First.Received).ThenBy(group => group.First.Id)];
    }

    /// <summary>The reports that seem to tell the same as this one, among others.</summary>
    public static ProposedGroup Around(ComparedReport report, IEnumerable<ComparedReport> others)
    {
        ArgumentNullException.ThrowIfNull(report);
        var copies = Copies.Among(others.Append(report));
        var own = copies.First(one => one.All.Any(copy => copy.Id == report.Id));
        var seed = new Copies(report, [.. own.All.Where(copy => copy.Traits.MetresTo(report.Traits) <= Likeness.SameStreet)]) { Campaign = own.Campaign };
        var squares = copies.Where(one => one != own).ToLookup(one => one.First.Traits.Square);
        return Around(seed, squares, [report.Id]);
    }

    private static ProposedGroup Around(Copies seed, ILookup<(int, int), Copies> squares, HashSet<Guid> taken)
    {
        var (east, north) = seed.First.Traits.Square;
        var near = from right in Enumerable.Range(-1, 3)
                   from up in Enumerable.Range(-1, 3)
                   from one in squares[(east + right, north + up)]
                   where !taken.Contains(one.First.Id)
                   let likeness = Likeness.Between(seed.First.Traits, one.First.Traits)
                   where likeness is not null
                   orderby likeness.Metres, one.First.Received
                   select (Copies: one, Likeness: likeness);
        var found = near.ToList();
        taken.UnionWith(found.Select(one => one.Copies.First.Id));
        return new(
            seed.First, CopiesOf(seed),
            [.. found.Select(one => new AlikeReport(one.Copies.First, one.Likeness, CopiesOf(one.Copies)))],
            Voices.Of([seed, .. found.Select(one => one.Copies)]));
    }

    private static IReadOnlyList<Guid> CopiesOf(Copies one) => [.. one.All.Select(copy => copy.Id).Where(id => id != one.First.Id)];
}

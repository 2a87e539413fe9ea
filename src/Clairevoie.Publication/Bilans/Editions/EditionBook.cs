using Clairevoie.Domain;
using Clairevoie.Domain.Claims;
using Clairevoie.Publication.Indicators;
using Clairevoie.Publication.Lookup;
using Clairevoie.Store;

namespace Clairevoie.Publication.Bilans.Editions;

/// <summary>An edition with the claims that it holds, in the versions that it was published with.</summary>
public sealed record EditionRead(Edition Edition, IReadOnlyDictionary<EditionFigure, Claim> Claims)
{
    /// <summary>The claims in the order of the edition.</summary>
    public IReadOnlyList<Claim> InOrder => [.. Edition.Figures.Select(figure => Claims.GetValueOrDefault(figure)).OfType<Claim>()];

    /// <summary>When and why each version of a restated figure was stated.</summary>
    public IReadOnlyDictionary<EditionFigure, FrozenValue> Statements { get; init; } = new Dictionary<EditionFigure, FrozenValue>();

    /// <summary>What a figure said before this edition, the last version first.</summary>
    public IReadOnlyList<Claim> Before(Claim claim) => [.. Claims.Values.Where(other => other.Id == claim.Id).SkipWhile(other => other.Version != claim.Version).Skip(1)];
}

/// <summary>The bilans that were published.</summary>
public sealed class EditionBook(Cellar cellar, PublishedClaims published)
{
    private static readonly Question Newest = Question.In<EditionBook>("Editions/newest_edition");
    private static readonly Question StatementsOf = Question.In<EditionBook>("Indicators/frozen_of_claim");
    private static readonly Question NewestOf = Question.In<EditionBook>("Editions/newest_edition_year");
    private static readonly Question Every = Question.In<EditionBook>("Editions/all_editions");

    /// <summary>Everything that was published in a bilan, the oldest edition first.</summary>
    public async Task<IReadOnlyList<Edition>> All(CancellationToken stop) =>
        [.. (await cellar.Of(Room.Publication).Look(look => look.Rows<EditionRow>(Every), stop)).Select(row => row.Read)];

    /// <summary>The newest year of which a territory published its bilan, or nothing.</summary>
    public async Task<int?> NewestYear(string territory, CancellationToken stop) =>
        await cellar.Of(Room.Publication).Look(look => look.One<int>(NewestOf, new { territory }), stop) is > 0 and var year ? year : null;

    /// <summary>The newest edition of a year and a territory, or nothing.</summary>
    public async Task<EditionRead?> Read(int year, string territory, CancellationToken stop)
    {
        if (await cellar.Of(Room.Publication).Look(look => look.One<EditionRow>(Newest, new { year, territory }), stop) is not { } row)
            return null;
        var edition = row.Read;
        var claims = new Dictionary<EditionFigure, Claim>();
        foreach (var id in edition.Figures.Select(figure => figure.Claim).Distinct())
            foreach (var claim in await published.Versions(id, stop))
                claims[new(id, claim.Version)] = claim;
        return new(edition, claims) { Statements = await Statements([.. claims.Keys.GroupBy(figure => figure.Claim).Where(versions => versions.Count() > 1).Select(versions => versions.Key)], stop) };
    }

    private async Task<Dictionary<EditionFigure, FrozenValue>> Statements(IReadOnlyList<string> restated, CancellationToken stop)
    {
        List<FrozenValue> statements = [];
        foreach (var claim in restated)
            statements.AddRange(await cellar.Of(Room.Publication).Look(look => look.Rows<FrozenValue>(StatementsOf, new { claim }), stop));
        return statements.ToDictionary(one => new EditionFigure(one.Claim, one.Version));
    }
}

/// <summary>An edition as its table keeps it.</summary>
public sealed record EditionRow(int Year, string Territory, int Edition, DateOnly PublishedOn, string Body)
{
    /// <summary>The edition itself.</summary>
    public Edition Read => new(Year, Territory, Edition, PublishedOn, MessageBody.Read<IReadOnlyList<EditionPart>>(Body));
}

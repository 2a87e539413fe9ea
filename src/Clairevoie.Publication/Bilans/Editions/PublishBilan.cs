using Clairevoie.Domain;
using Clairevoie.Domain.Claims;
using Clairevoie.Publication.Bilans.Compose;
using Clairevoie.Publication.Import;
using Clairevoie.Publication.Indicators;
using Clairevoie.Publication.Lookup;
using Clairevoie.Store;

namespace Clairevoie.Publication.Bilans.Editions;

/// <summary>Publishes a bilan that every pilot signed: its computed values are frozen as claims, and an edition is written, both or neither.</summary>
public sealed class PublishBilan(Cellar cellar, DraftBook drafts, PublishedClaims published, CountedFigures counted, ClaimRegisters registers)
{
    private const int MostReason = 600;

    private static readonly Question AddEdition = Question.In<PublishBilan>("Editions/add_edition");
    private static readonly Question AddFrozen = Question.In<PublishBilan>("Indicators/add_frozen");

    /// <summary>Publishes it, or says why it may not be.</summary>
    public async Task<IReadOnlyList<Refusal>> Publish(Viewer viewer, Draft draft, string? why, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(draft);
        if (!draft.IsOpen || draft.Missing.Count > 0)
            return [new("not-ready", null, draft.Missing.Count)];
        List<Refusal> refusals = [];
        var reason = Written.Words(why, "Reason", MostReason, refusals);
        var frozen = await Freeze(draft, stop);
        if (reason.Length == 0 && frozen.Count(one => one.IsRestated) is > 0 and var changed)
            refusals.Add(new("reason-missing", "Reason", changed));
        if (refusals.Count > 0)
            return refusals;
        var parts = await Parts(draft, frozen.ToDictionary(one => one.Claim.Id, one => one.Claim), stop);
        return await cellar.Of(Room.Publication).Do(Doing.Of(viewer, Act.Enter, "a bilan is published", $"bilan {draft.Year} {draft.Territory}"),
            deed => Write(deed, viewer, draft, (frozen, reason, MessageBody.Write(parts))), stop);
    }

    private async Task<IReadOnlyList<Refusal>> Write(Deed deed, Viewer viewer, Draft draft, (IReadOnlyList<Frozen> Values, string Reason, string Body) what)
    {
        var isNew = what.Values.Where(one => one.IsNew).ToList();
        if ((await new ImportClaims(cellar.Of(Room.Publication), registers.Places).PublishIn(deed, [.. isNew.Select(one => one.Claim)])).Refused.Count > 0)
            return [new("published-meanwhile")];
        await deed.Run(AddFrozen, isNew.Select(one => new
        {
            Claim = one.Claim.Id, one.Claim.Version, one.Indicator, IndicatorVersion = one.Claim.Definition.Version, draft.Territory, draft.Year,
            PublishedOn = drafts.Today, Reason = one.IsRestated ? what.Reason : "",
        }).ToList());
        await deed.Run(AddEdition, new { year = draft.Year, territory = draft.Territory, published_on = drafts.Today, author = viewer.Mission, body = what.Body });
        return [];
    }

    /// <summary>Every computed value of the draft, in the version that says it: the one published before where nothing changed.</summary>
    private async Task<IReadOnlyList<Frozen>> Freeze(Draft draft, CancellationToken stop)
    {
        var used = draft.Parts.SelectMany(part => part.Published).Select(claim => claim.Id).ToHashSet();
        List<Frozen> frozen = [];
        foreach (var value in (await counted.Values(draft.Year, draft.Territory, stop)).Where(value => used.Contains(value.ClaimId) && value.Value is not null))
            frozen.Add(Frozen.Of(value, await published.Versions(value.ClaimId, stop)));
        return frozen;
    }

    private async Task<IReadOnlyList<EditionPart>> Parts(Draft draft, Dictionary<string, Claim> frozen, CancellationToken stop)
    {
        var values = (await counted.Values(draft.Year, draft.Territory, stop)).ToDictionary(value => value.ClaimId);
        List<EditionPart> parts = [];
        foreach (var part in draft.Parts)
            parts.Add(Told(part, claim => new(claim.Id, frozen.GetValueOrDefault(claim.Id, claim).Version)) with
            {
                Series = await Series(draft, part.Figures.Select(figure => values.GetValueOrDefault(figure.Id)).OfType<IndicatorValue>(), stop),
            });
        return parts;
    }

    private static EditionPart Told(DraftPart part, Func<Claim, EditionFigure> kept) =>
        new(part.Part, part.Row.Agency.ToString(), part.Signature!.SignedOn, part.Words.Text!.French, part.Words.Text.English)
        {
            Figures = [.. part.Figures.Select(kept)], Ledger = part.Ledger,
            Pairs = [.. part.Pairs.Select(pair => new EditionPair(kept(pair.Side.A), kept(pair.Side.B), pair.Side.Comparison.Verdict.ToString().ToUpperInvariant(), pair.Answer.Text?.French ?? "", pair.Answer.Text?.English ?? ""))],
        };

    private async Task<IReadOnlyList<EditionSeries>> Series(Draft draft, IEnumerable<IndicatorValue> values, CancellationToken stop)
    {
        List<EditionSeries> series = [];
        foreach (var value in values)
        {
            var told = (await counted.Series(value.Indicator, draft.Territory, stop)).Where(count => ReturnPeriod.Read(count.Period)?.First.Year <= draft.Year).ToList();
            var safe = draft.Protected.FirstOrDefault(counts => counts.Indicator == value.Indicator);
            if (told.Count > 1)
                series.Add(new(value.Indicator.Id, [.. told.Select(count => count.Period)], [.. told.Select(count => safe?.Hides(count.Period) == true ? null : count.Value)]) { Incomplete = [.. told.Where(count => !count.IsWhole).Select(count => count.Period)] });
        }

        return series;
    }
}

using Clairevoie.Domain;
using Clairevoie.Publication.Bilans.Compose;
using Clairevoie.Publication.Bilans.Editions;
using Clairevoie.Valves;
using Microsoft.Extensions.DependencyInjection;

namespace Clairevoie.Towns.Fiction;

/// <summary>
/// The bilan 2024 of the fictional town, composed from what its rooms told and from what the six pilots of Paris published, signed part by
/// part and published through the doors that a real one takes.
/// </summary>
public sealed class LoadBilan(IServiceProvider services)
{
    private const int Year = 2024;

    private static readonly DateOnly On = new(2025, 2, 18);

    public async Task Load(FictionalTown town, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(town);
        if (await services.GetRequiredService<EditionBook>().Read(Year, FictionalTown.Commune, stop) is not null)
            return;
        await ActivatorUtilities.CreateInstance<PublicPromises>(services).PutOut(On, stop);
        await services.GetRequiredService<Carrier>().Round(stop); // what the rooms told must have arrived
        var drafts = ActivatorUtilities.CreateInstance<DraftBook>(services, new StandingClock(new(On, true)));
        var coordinator = TownViewers.Of(town, Role.Coordinator, "PREF");
        if (!(await Read(drafts, stop)).IsOpen)
            await drafts.Open(coordinator, Year, FictionalTown.Commune, stop);
        var lines = BilanLine.All();
        foreach (var part in (await Read(drafts, stop)).Parts)
            await Take(drafts, coordinator, part, lines.Where(line => line.Part == part.Part), stop);
        foreach (var part in (await Read(drafts, stop)).Parts)
            await Say(drafts, coordinator, part, [.. lines.Where(line => line.Part == part.Part)], stop);
        foreach (var part in (await Read(drafts, stop)).Parts)
            Taken(await drafts.Sign(PilotOf(town, part.Part), part, part.Fingerprint, stop), $"{part.Part}");
        Taken(await ActivatorUtilities.CreateInstance<PublishBilan>(services, drafts).Publish(coordinator, await Read(drafts, stop), null, stop), "publication");
    }

    private static Task<Draft> Read(DraftBook drafts, CancellationToken stop) => drafts.Read(Year, FictionalTown.Commune, stop);

    private static async Task Take(DraftBook drafts, Viewer viewer, DraftPart part, IEnumerable<BilanLine> lines, CancellationToken stop)
    {
        foreach (var line in lines)
            switch (line.Kind)
            {
                case "figure":
                    await drafts.Pick(viewer, part, (BilanLine.Figure(line.A, FictionalTown.Commune, Year), "", true), stop);
                    break;
                case "ledger":
                    Taken(await drafts.Ledger.Choose(viewer, part, (line.A, true), stop), line.A);
                    break;
            }
    }

    private static async Task Say(DraftBook drafts, Viewer viewer, DraftPart part, IReadOnlyList<BilanLine> lines, CancellationToken stop)
    {
        if (part.Words.Text is null && lines.FirstOrDefault(line => line.Kind == "words") is { } words)
            Taken(await drafts.Write(viewer, part, new("", "0", words.French, words.English), stop), $"{part.Part}");
        foreach (var pair in part.Pairs.Where(pair => !pair.IsAnswered))
            if (lines.FirstOrDefault(line => line.Kind == "pair" && IsAbout(line, pair)) is { } answer)
                Taken(await drafts.Write(viewer, part, new(pair.About, "0", answer.French, answer.English), stop), pair.About);
    }

    private static void Taken(IReadOnlyList<Refusal> refusals, string what)
    {
        if (refusals.Count > 0)
            throw new InvalidOperationException($"The bilan of the fictional town was refused at {what}: {refusals[0].Code}.");
    }

    private static bool IsAbout(BilanLine line, DraftPair pair)
    {
        var (a, b) = (BilanLine.Figure(line.A, FictionalTown.Commune, Year), BilanLine.Figure(line.B, FictionalTown.Commune, Year));
        return (pair.Side.A.Id == a && pair.Side.B.Id == b) || (pair.Side.A.Id == b && pair.Side.B.Id == a);
    }

    private static Viewer PilotOf(FictionalTown town, BilanPart part) => TownViewers.Of(town, part switch
    {
        BilanPart.Police => Role.GpoPilot,
        BilanPart.Justice => Role.Prosecutor,
        BilanPart.Care => Role.HealthAgency,
        BilanPart.PublicSpace => Role.Town,
        BilanPart.National => Role.Mildeca,
        _ => Role.Prefect,
    }, part.UsualAgency());
}

using System.Globalization;
using Clairevoie.Care.Counters;
using Clairevoie.Care.Places;
using Clairevoie.Care.Requests;
using Clairevoie.Care.Returns;
using Clairevoie.Care.Structures;
using Clairevoie.Domain;
using Clairevoie.Towns.Fiction;

namespace Clairevoie.Towns.Play;

/// <summary>
/// Care gives its counts, and nothing but counts: each structure the month that is over, signed, its places once a week and its requests for
/// places; outreach what it counts in the street by half-day and sector. Now and then a month is corrected and signed anew.
/// </summary>
internal sealed class PlayCare(Stage stage) : IPart
{
    private const int GivenOn = 4, CorrectedEvery = 4;

    private static readonly (Role Role, string Agency)[] Givers = [(Role.CareTeam, "CAARUD"), (Role.UasaSocial, "UASA"), (Role.Housing, "SIAO")];

    private readonly StructureBook structures = stage.Of<StructureBook>();
    private readonly ReturnBook returns = stage.Of<ReturnBook>(stage.Clock);
    private readonly PlacesBook places = stage.Of<PlacesBook>(stage.Clock);
    private readonly RequestBook requests = stage.Of<RequestBook>(stage.Clock);
    private readonly TallyBook tallies = stage.Of<TallyBook>(stage.Clock);
    private readonly IReadOnlyList<CarePlace> known = CarePlaces.Of(stage.Town);

    public async Task Month(PlayedMonth month, CancellationToken stop)
    {
        foreach (var (role, agency) in Givers)
        {
            if (stage.Cast.In(role) is not { } viewer || viewer.Agency.ToString() != agency) continue;
            stage.Clock.Day = month.First.AddDays(GivenOn);
            var over = ReturnPeriod.MonthOf(stage.Clock.Day).Before;
            await Return(viewer, [.. known.Where(place => place.Agency == agency)], over, stop);
            if (agency == "CAARUD" && month.Turn % CorrectedEvery == CorrectedEvery - 1) await Correct(viewer, known.First(place => place.Agency == agency), over, stop);
            await Days(viewer, (month, over), stop);
        }
    }

    // A month that was entered before is left as it is.
    private async Task Return(Viewer viewer, IReadOnlyList<CarePlace> given, ReturnPeriod over, CancellationToken stop)
    {
        var ids = (await structures.Of(viewer, stop)).ToDictionary(structure => structure.Name, structure => structure.Id);
        var there = (await returns.List(viewer, stop)).Where(kept => kept.Line.Month == over.ToString()).ToDictionary(kept => kept.Line.Structure, kept => kept.Line);
        foreach (var place in given)
        {
            var line = there.GetValueOrDefault(ids[place.Name]);
            var id = line?.Id ?? Played.Yes(await returns.Enter(viewer, [CareNumbers.Of(stage.Town.Seed, place, over)], stop), "month of care")[0];
            if (line?.SignedOn is null) await returns.Sign(viewer, id, stop);
            stage.Made.CareReturns++;
        }
    }

    // Three passages more than were said first.
    private async Task Correct(Viewer viewer, CarePlace place, ReturnPeriod over, CancellationToken stop)
    {
        var structure = (await structures.Of(viewer, stop)).First(one => one.Name == place.Name);
        if (await returns.Of(viewer, structure, over.ToString(), stop) is not { } kept) return;
        stage.Clock.Day = stage.Clock.Day.AddDays(9);
        var id = kept.Line.Id;
        if (kept.Line.Version == 1)
        {
            var written = kept.Figures.ToDictionary(figure => figure.Key, figure => (string?)(figure.Value + (figure.Key == "passages" ? 3 : 0)).ToString(CultureInfo.InvariantCulture));
            id = Played.Yes(await returns.Enter(viewer, [new(place.Name, over.ToString(), "yes", written) { Corrects = 1 }], stop), "month corrected")[0];
        }

        if (kept.Line.Version == 1 || kept.Line.SignedOn is null) await returns.Sign(viewer, id, stop);
    }

    private async Task Days(Viewer viewer, (PlayedMonth Month, ReturnPeriod Over) at, CancellationToken stop)
    {
        foreach (var structure in await structures.Of(viewer, stop))
            foreach (var told in CareNumbers.Requests(stage.Town.Seed, structure, at.Over))
                Played.Yes(await requests.Tell(viewer, told, stop), "requests for a place");
        for (var week = 0; week < 4; week++)
        {
            stage.Clock.Day = at.Month.First.AddDays((7 * week) + 1);
            foreach (var structure in await places.StructuresOf(viewer, stop))
            {
                Played.Yes(await places.Tell(viewer, new(structure.Id, stage.Clock.Day, CareNumbers.Places(stage.Town.Seed, structure, stage.Clock.Day)), stop), "places of a day");
                stage.Made.CareDays++;
            }

            foreach (var structure in (await structures.Of(viewer, stop)).Where(structure => structure.Service == "outreach"))
                await Walk(viewer, structure, stage.Chance.For($"walk {structure.Name} {stage.Clock.Day}"), stop);
        }
    }

    // Half a day in the street, in one sector: contacts, refusals, orientations. Its number is drawn, so that it is taken once.
    private async Task Walk(Viewer viewer, StructureKept structure, Chance chance, CancellationToken stop)
    {
        var contacts = 12 + chance.Below(20);
        var counts = new Dictionary<string, string?> { ["contacts"] = $"{contacts}", ["refusals"] = $"{contacts / 5}", ["orientations"] = $"{contacts / 4}", ["kits"] = $"{contacts / 2}", ["alone"] = $"{contacts / 3}" };
        var given = new GivenTally(chance.Identifier().ToString("D"), structure.Id, Played.Day(stage.Clock.Day), chance.Happens(0.7) ? "pm" : "am", chance.Of(tallies.Sectors(viewer)), counts);
        Played.Yes((await tallies.Take(viewer, [given], stop))[0], "half a day of outreach");
        stage.Made.OutreachDays++;
    }
}

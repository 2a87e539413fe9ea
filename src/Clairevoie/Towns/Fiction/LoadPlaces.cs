using System.Globalization;
using Clairevoie.Coordination.Places;
using Clairevoie.Coordination.Places.Counting;
using Clairevoie.Coordination.Places.Requests;
using Clairevoie.Domain;
using NetTopologySuite.Geometries;

namespace Clairevoie.Towns.Fiction;

/// <summary>The places of the fictional town: its four scenes with counts that disagree, streets, sectors, premises of a landlord and of a shop, and what was asked there.</summary>
public sealed class LoadPlaces(PlaceBook book, SceneCounts counts, StreetRequests requests, ReportsOfScenes reports)
{
    private readonly List<PlaceRow> opened = [];

    public async Task Load(FictionalTown town, DateOnly last, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(town);
        var (ville, police, social) = (TownViewers.Of(town, Role.Town, "VILLE"), TownViewers.Of(town, Role.GpoPilot, "PP"), TownViewers.Of(town, Role.UasaSocial, "UASA"));
        if ((await book.Of(ville, null, stop, most: 1)).Count > 0)
            return;
        var scenes = Hearths.Of(town, new Chance(town.Seed).For("hearths")).Where(hearth => hearth.Kind == ReportKind.Scene).Select(hearth => hearth.At).ToList();
        var (station, park) = (town.Stations[0].Name, town.Parks[^1].Name);
        foreach (var (name, at) in new[] { $"{station}, côté parvis", "Quai du canal, sous le pont", "Passage derrière le canal", $"{park}, entrée sud" }.Zip(scenes))
            await Open(ville, PlaceKind.Scene, name, at, stop);
        await Open(ville, PlaceKind.Sector, $"Abords de {station}", scenes[0], stop);
        await Open(ville, PlaceKind.Sector, "Rives du canal", scenes[1], stop);
        await OpenStreets(town, police, stop);
        await OpenPremises(town, stop);
        await Count(social, police, last, stop);
        await Ask(ville, police, last, stop);
        await reports.Attach(ville, [.. opened.Where(place => place.Kind == PlaceKind.Scene)], last, stop);
    }

    private async Task OpenStreets(FictionalTown town, Viewer police, CancellationToken stop)
    {
        var chance = new Chance(town.Seed).For("street segments");
        for (var i = 0; i < 4; i++)
        {
            var door = chance.Of(town.Addresses);
            await Open(police, PlaceKind.StreetSegment, $"{door.Street.Name}, autour du {door.Number}", door.At, stop);
        }
    }

    private async Task OpenPremises(FictionalTown town, CancellationToken stop)
    {
        var chance = new Chance(town.Seed).For("premises");
        foreach (var (role, agency, kind) in new[] { (Role.Landlord, "BAIL", "Résidence"), (Role.Landlord, "BAIL", "Hall"), (Role.Employer, "COM", "Boutique") })
        {
            var door = chance.Of(town.Addresses);
            await Open(TownViewers.Of(town, role, agency), PlaceKind.Site, $"{kind}, {door.Number} {door.Street.Name}", door.At, stop);
        }
    }

    // Six months of counts: the second scene ends with the works of the sixth month, the third forms again in the fourth.
    private static readonly int[][] Sizes = [[60, 58, 66, 52, 49, 55, 61], [0, 0, 0, 0, 0, 24, 48], [53, 45, 38, 19, 0, 0, 0], [28, 20, 23, 18, 26, 21, 17]];

    // Outreach counts every month, one by one; the police now and then, at night and by eye, and the two never agree.
    private async Task Count(Viewer social, Viewer police, DateOnly last, CancellationToken stop)
    {
        foreach (var (scene, sizes) in opened.Where(place => place.Kind == PlaceKind.Scene).Zip(Sizes))
            for (var back = sizes.Length - 1; back >= 0; back--)
            {
                var day = last.AddMonths(-back).AddDays(-6);
                await Keep(social, scene, day, (15, sizes[back], CountMethod.OneByOne, "Exactly"), stop);
                if (back % 2 == 1 && sizes[back] > 0) await Keep(police, scene, day, (23, sizes[back] * 2, CountMethod.ByEye, "About"), stop);
            }
    }

    private async Task Ask(Viewer ville, Viewer police, DateOnly last, CancellationToken stop)
    {
        await Add(police, opened[1], new("Light", "Éclairer le dessous du pont, éteint depuis l’hiver.", "VILLE", Day(last.AddDays(21))), stop);
        await Add(ville, opened[0], new("Mediation", "Deux passages de médiation par semaine avec les riverains du parvis.", "UASA", Day(last.AddDays(30))), stop);
        await Add(ville, opened.First(place => place.Kind == PlaceKind.Site), new("Closing", "Réparer la porte du hall, qui ne ferme plus.", "BAIL", Day(last.AddDays(14))), stop);
    }

    private async Task Open(Viewer viewer, PlaceKind kind, string name, Coordinate at, CancellationToken stop)
    {
        if (await book.Open(viewer, new(kind.ToString(), name, FictionalTown.Degrees(at)), stop) is Decision<Guid>.Yes(var id) && await book.One(viewer, id, stop) is { } place)
            opened.Add(place);
        else
            throw new InvalidOperationException($"A place of the fictional town was refused: {name}.");
    }

    private async Task Keep(Viewer viewer, PlaceRow scene, DateOnly day, (int Hour, int Size, CountMethod How, string Bound) count, CancellationToken stop)
    {
        var given = new CountScene(Day(day), count.Hour.ToString(CultureInfo.InvariantCulture), count.Size.ToString(CultureInfo.InvariantCulture)) { Method = count.How.ToString(), Bound = count.Bound };
        Refuse(await counts.Count(viewer, scene, given, stop));
    }

    private async Task Add(Viewer viewer, PlaceRow place, AskStreetRequest given, CancellationToken stop) => Refuse(await requests.Ask(viewer, place, given, stop));

    private static void Refuse(IReadOnlyList<Refusal> refusals)
    {
        if (refusals.Count > 0)
            throw new InvalidOperationException($"A place of the fictional town was refused: {refusals[0].Code}, {refusals[0].Field}.");
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

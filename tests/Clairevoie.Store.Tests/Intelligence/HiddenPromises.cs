using System.Text.Json;
using Clairevoie.Domain;
using Clairevoie.Hall.Reports;
using Clairevoie.Intelligence.Answers;
using Clairevoie.Intelligence.Weeks;

namespace Clairevoie.Store.Tests.Intelligence;

/// <summary>Two databases that differ only in what a viewer may not know give that viewer the same bytes: lists, details, counts, history.</summary>
public abstract class HiddenPromises : RoomPromises
{
    private static readonly Viewer Cross = TryIntelligence.Of(Role.Analyst, "CROSS");
    private static readonly Viewer Police = TryIntelligence.Of(Role.Investigator, "PJ");
    private static readonly Viewer Gendarmes = TryIntelligence.Of(Role.Investigator, "GN");
    private static readonly Viewer Customs = TryIntelligence.Of(Role.Investigator, "DOUANE");
    private static readonly Viewer City = TryIntelligence.Of(Role.Town, "VILLE");
    private static readonly Viewer Landlord = TryIntelligence.Of(Role.Landlord, "BAIL");
    private static readonly Viewer Elsewhere = new(new(Guid.NewGuid()), new("OFAST2"), Role.AntennaHead, new HashSet<string> { "COM-2" });

    private static readonly JsonSerializerOptions Written = new() { Converters = { new HalfDayAsText(), new PointAsPair() } };

    protected override Room[] Rooms => [Room.Intelligence];

    private TryIntelligence Town => new(House, Clock);

    [Fact]
    public async Task What_one_may_not_know_changes_not_a_byte_of_what_one_is_answered()
    {
        var item = await Ready();
        var before = await Seen(item);

        for (var round = 0; round < 12; round++)
        {
            await Hide(round, item);
            Assert.Equal(before, await Seen(item));
        }
    }

    [Fact]
    public async Task The_same_test_notices_a_share_that_is_meant_to_be_seen()
    {
        var item = await Ready();
        var before = await Seen(item);

        Yes((await Town.Shares.With(Cross, await Town.Write(Cross), "PJ", Stop))!);

        Assert.NotEqual(before, await Seen(item));
    }

    private async Task<Guid> Ready()
    {
        await Town.Declare(Cross, ("CROSS", BodyKind.Department), ("PJ", BodyKind.Department), ("GN", BodyKind.Agency), ("DOUANE", BodyKind.Agency), ("VILLE", BodyKind.Partner), ("BAIL", BodyKind.Partner), ("BAIL2", BodyKind.Partner), ("CELL", BodyKind.Cell));
        await Town.Bodies.Seat(Cross, "CELL", "PJ", secretary: false, Stop);
        var item = await Town.Write(Cross);
        Yes((await Town.Shares.With(Cross, item, "PJ", Stop))!);
        Yes(await Town.Notes.Write(Cross, (await Town.Open(Cross, item))!, "VILLE", new("Un éclairage à réparer", Tlp.Amber, true), Stop));
        await Town.Notes.Open(City, (await Town.Notes.List(City, Stop))[0].Id, Stop);
        return item;
    }

    /// <summary>Things happen that none of those who look may know of, among them to the very item that one of them sees.</summary>
    private async Task Hide(int round, Guid known)
    {
        var hidden = await Town.Write(Cross, (HandlingCode)(round % 2), $"Un autre lieu, numéro {round}");
        var opened = (await Town.Open(Cross, hidden))!;
        switch (round % 4)
        {
            case 0:
                Yes((await Town.Shares.With(Cross, known, "DOUANE", Stop))!);
                Yes((await Town.Shares.With(Cross, hidden, "DOUANE", Stop))!);
                break;
            case 1:
                Yes(await Town.Hand.Do(Cross, new([hidden, known], "DOUANE", "Ensemble", true), Stop));
                break;
            case 2:
                Yes(await Town.Notes.Write(Cross, opened, "BAIL2", new("Une porte à réparer", Tlp.Red, true), Stop));
                break;
            default:
                Assert.Empty(await Town.Asks.HandOver(Cross, opened, "DOUANE", "À vous", reread: true, Stop));
                Assert.Empty(await Town.Asks.More(Customs, (await Town.Open(Customs, known))!, "Depuis quand ?", reread: true, Stop));
                Yes(await Town.Triage(Cross, await Town.Tell(round * 500), new()));
                break;
        }
    }

    /// <summary>Everything that those who look are answered, as bytes.</summary>
    private async Task<string> Seen(Guid item)
    {
        List<object?> said = [];
        foreach (var viewer in (Viewer[])[Police, Gendarmes, City, Landlord, Elsewhere])
        {
            said.Add(await Town.Items.List(viewer, new(), Stop));
            said.Add(await Town.Items.Among(viewer, [item], "look", Stop));
            said.Add(await Town.Packages.List(viewer, Stop));
            said.Add(await Town.Notes.List(viewer, Stop));
            said.Add(await Town.Asks.ForUs(viewer, Stop));
            said.Add(await Town.Shares.By(viewer, item, Stop));
            said.Add(await Town.Compare.Groups(viewer, Stop));
            said.Add(await new AnswerBook(House, Clock).ByTerritory(viewer, Stop));
            var opened = await Town.Open(viewer, item);
            said.Add(opened);
            said.Add(opened is null ? null : await Town.Asks.About(viewer, opened, Stop));
            said.Add((await new WeekBook(House, Town.Bodies, Town.Asks, Clock).Of(viewer, "CELL", new(2026, 11, 16), Stop)) is { } week ? week with { Cell = new() } : null);
        }

        return JsonSerializer.Serialize(said, Written);
    }
}

public sealed class HiddenOnSqlite : HiddenPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InFiles();
}

public sealed class HiddenOnPostgres : HiddenPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InPostgres(rooms);
}

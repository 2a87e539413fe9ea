using System.Text;
using System.Text.Json;
using Clairevoie.Care.Counters;
using Clairevoie.Care.Structures;
using Clairevoie.Domain;
using Clairevoie.Hall.Where;

namespace Clairevoie.Store.Tests;

/// <summary>What telephones send of a day of care: once each, for their own agency, corrected for a day, forgotten.</summary>
public abstract class CounterPromises : RoomPromises
{
    private static readonly Viewer Team = Of(Role.CareTeam, "GAIA");
    private static readonly Viewer OtherTeam = Of(Role.CareTeam, "AURORE");

    protected override Room[] Rooms => [Room.Care];

    private TallyBook Book => new(House, new TerritoryShapes([]), Clock);

    private TallyEnvelopes Envelopes => new(House);

    private StructureBook Structures => new(House);

    private string Today => $"{Book.Now.Day:yyyy-MM-dd}";

    [Fact]
    public async Task The_same_tally_sent_ten_times_and_by_two_telephones_at_once_is_taken_once()
    {
        var given = await Tally(contacts: 7);
        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Book.Take(Team, [given, given], Stop)));

        Assert.Equal(7, (await Sums(given))["contacts"]);
        Assert.Single(await Book.StillOpen(Team, Stop));
    }

    [Fact]
    public async Task A_refused_tally_holds_up_no_other()
    {
        var good = await Tally(contacts: 3);
        var answers = await Book.Take(Team, [good with { Id = Guid.NewGuid().ToString(), Day = "2031-01-01" }, good], Stop);

        Assert.IsType<Decision<TallyCounted>.No>(answers[0]);
        Assert.IsType<Decision<TallyCounted>.Yes>(answers[1]);
    }

    [Fact]
    public async Task Nobody_of_another_agency_and_no_other_role_reads_or_corrects_a_tally()
    {
        var given = await Tally(contacts: 3);
        await Book.Take(Team, [given], Stop);

        Assert.Equal(["structure-unknown"], No((await Book.Take(OtherTeam, [given with { Id = Guid.NewGuid().ToString() }], Stop))[0]));
        Assert.Null(await Book.Correct(OtherTeam, given, Stop));
        foreach (var viewer in Enum.GetValues<Role>().Except([Role.CareTeam, Role.UasaSocial]).Select(role => Of(role, "GAIA")).Append(OtherTeam))
            Assert.Empty(await Book.StillOpen(viewer, Stop));
    }

    [Fact]
    public async Task A_tally_is_corrected_within_a_day_and_not_after()
    {
        var given = await Tally(contacts: 70);
        await Book.Take(Team, [given], Stop);
        Clock.Now += TimeSpan.FromHours(23);
        Yes((await Book.Correct(Team, given with { Written = Counts(7) }, Stop))!);
        await Book.Take(Team, [given], Stop); // the answer was lost, and the telephone sends the first one again
        Assert.Equal(7, (await Sums(given))["contacts"]);

        Clock.Now += TimeSpan.FromHours(2);
        Assert.Null(await Book.Correct(Team, given with { Written = Counts(1) }, Stop));
        Assert.Empty(await Book.StillOpen(Team, Stop));
        Assert.Equal(7, (await Sums(given))["contacts"]);
    }

    [Fact]
    public async Task A_minor_is_kept_by_month_without_a_day_or_a_sector()
    {
        var given = await Tally(contacts: 3, minors: 2);
        await Book.Take(Team, [given, given], Stop);

        Assert.Equal(2, (await Sums(given))["minors"]);
        Assert.DoesNotContain("minors", Assert.Single(await Book.StillOpen(Team, Stop)).Counts.Keys);
    }

    [Fact]
    public async Task Days_and_sectors_are_forgotten_when_their_month_has_long_been_told()
    {
        var given = await Tally(contacts: 3);
        await Book.Take(Team, [given], Stop);
        var round = new ForgetTallies(House);
        await round.Go(Clock.Now + TimeSpan.FromDays(ForgetTallies.DaysKept), Stop);
        Assert.Equal(3, (await Sums(given))["contacts"]);

        await round.Go(Clock.Now + TimeSpan.FromDays(ForgetTallies.DaysKept + 1), Stop);
        Assert.Empty(await Sums(given));
    }

    [Fact]
    public async Task What_a_telephone_sealed_opens_in_the_room_alone_under_its_own_id_and_unchanged()
    {
        var (point, purpose) = await Envelopes.Key(Stop);
        var inside = new TallyInside("s1", "2026-11-22", "pm", "COM-1", new Dictionary<string, long> { ["contacts"] = 3 });
        var envelope = RoomEnvelope.Seal(point, purpose, JsonSerializer.SerializeToUtf8Bytes(inside, JsonSerializerOptions.Web), "one");
        var changed = envelope.ToArray();
        changed[^1] ^= 1;
        SealedTally[] sent = [Sent("one", envelope), Sent("two", envelope), Sent("one", changed), Sent("one", Encoding.UTF8.GetBytes("{}")), new("one", "not base64"), new(null, null)];

        var opened = await Envelopes.Open(sent, Stop);

        Assert.Equal(("s1", 3L), (opened[0]!.Structure, opened[0]!.Counts!["contacts"]));
        Assert.All(opened.Skip(1), Assert.Null);
    }

    private static SealedTally Sent(string id, byte[] envelope) => new(id, Convert.ToBase64String(envelope));

    private static Dictionary<string, string?> Counts(int contacts, int minors = 0) => new() { ["contacts"] = $"{contacts}", ["minors"] = $"{minors}" };

    private async Task<GivenTally> Tally(int contacts, int minors = 0)
    {
        Yes(await Structures.Declare(Team, new("Maraude nord", "outreach", "COM-1", "2026-08"), Stop));
        return new(Guid.NewGuid().ToString("D"), (await Structures.Of(Team, Stop)).Single().Id, Today, "pm", "COM-1", Counts(contacts, minors));
    }

    private async Task<IReadOnlyDictionary<string, long>> Sums(GivenTally given) =>
        await Book.SumsOf(Team, (await Structures.Of(Team, Stop)).Single(), ReturnPeriod.MonthOf(DateOnly.Parse(given.Day!, System.Globalization.CultureInfo.InvariantCulture)), Stop);
}

public sealed class CountersOnSqlite : CounterPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InFiles();
}

public sealed class CountersOnPostgres : CounterPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InPostgres(rooms);
}

using Clairevoie.Coordination.Committees;
using Clairevoie.Domain;

namespace Clairevoie.Store.Tests;

/// <summary>A committee is closed: its papers reach the members who signed, in no way anybody else, and no more whoever was excluded.</summary>
public abstract class CommitteePromises : RoomPromises
{
    private const string Rules = "Le comité se réunit une fois par trimestre au moins.";

    private static readonly Viewer Prefect = Of(Role.Prefect, "PREF");
    private static readonly Viewer Prosecutor = Of(Role.Prosecutor, "TJ");

    protected override Room[] Rooms => [Room.Coordination];

    private CommitteeBook Book => new(House, Clock);

    private CommitteeSeats Seats => new(House, Book);

    private CommitteeWork Work => new(House, Book);

    private CommitteeCharter Charter => new(House, Book);

    [Fact]
    public async Task Nobody_reads_anything_before_they_signed_not_even_the_founder()
    {
        var id = await Found();

        Assert.Null(await Book.Open(Prefect, id, Act.Read, Stop));
        Assert.Empty(await Book.Of(Prefect, Stop));
        Assert.Equal(["refused"], await Refused(Prefect, id));
    }

    [Fact]
    public async Task A_cell_against_trafficking_is_chaired_by_a_prefect_and_a_prosecutor()
    {
        Assert.Equal(["clct-founder"], No(await Seats.Found(Of(Role.GpoPilot, "PP"), Given() with { OtherChair = "TJ" }, Stop)));
        Assert.Equal(["other-chair-missing"], No(await Seats.Found(Prefect, Given(), Stop)));
        var id = await Founded();

        foreach (var chair in (Viewer[])[Prefect, Prosecutor])
            Assert.True((await Book.Open(chair, id, Act.Read, Stop))!.IsChaired(chair.Mission));
    }

    [Fact]
    public async Task A_seat_is_taken_once_by_one_mission_of_its_agency_and_role()
    {
        await Found();

        Assert.Empty(await Book.OfferedTo(Of(Role.Prosecutor, "OTHER"), Stop));
        Assert.Empty(await Book.OfferedTo(Of(Role.Town, "TJ"), Stop));
        await Sign(Prosecutor);

        Assert.Empty(await Book.OfferedTo(Of(Role.Prosecutor, "TJ"), Stop));
    }

    [Fact]
    public async Task The_papers_reach_no_other_mission_even_of_a_members_own_agency()
    {
        var id = await Founded();
        var meeting = await Meet(id);

        foreach (var stranger in (Viewer[])[Of(Role.Prefect, "PREF"), Of(Role.Coordinator, "PREF"), Of(Role.Town, "VILLE"), Of(Role.Auditor, "DPO"), Viewer.Public])
        {
            Assert.Null(await Book.Open(stranger, id, Act.Export, Stop));
            Assert.Null(await Book.OpenMinutes(stranger, id, meeting, Stop));
            Assert.Empty(await Book.Of(stranger, Stop));
            Assert.Equal(["refused"], await Refused(stranger, id));
        }
    }

    [Fact]
    public async Task The_minutes_of_one_committee_do_not_open_through_another()
    {
        var meeting = await Meet(await Founded());
        var other = await Founded();

        Assert.Null(await Book.OpenMinutes(Prefect, other, meeting, Stop));
    }

    [Fact]
    public async Task Two_who_write_minutes_at_once_lose_no_word()
    {
        var id = await Founded();
        var meeting = await Meet(id);

        Assert.True((await Work.Write(Prefect, (id, meeting, 0), "Les mots du premier.", Stop))!.Value.Kept);
        Assert.False((await Work.Write(Prosecutor, (id, meeting, 0), "Les mots du second.", Stop))!.Value.Kept);
        var (version, words) = await Book.OpenMinutes(Prosecutor, id, meeting, Stop) is { } read ? (read.Version, read.Words) : default;

        Assert.Equal((1, "Les mots du premier."), (version, words));
        Assert.True((await Work.Write(Prosecutor, (id, meeting, version), "Les mots des deux.", Stop))!.Value.Kept);
    }

    [Fact]
    public async Task Whoever_is_excluded_reads_nothing_more_and_a_chair_excludes_no_chair()
    {
        var id = await Founded();
        var town = Of(Role.Town, "VILLE");
        Assert.Empty((await Seats.Offer(Prefect, id, ("VILLE", "Town"), Stop))!);
        await Sign(town);
        var papers = (await Book.Open(town, id, Act.Read, Stop))!;
        var (seat, chair) = (papers.Seats.Single(one => one.Agency == "VILLE"), papers.Seats.First(one => one.Chairs));

        Assert.False(await Seats.ShutOutOf(town, id, Guid.Parse(seat.Id), ExclusionReason.ToldOutside, Stop));
        Assert.False(await Seats.ShutOutOf(Prefect, id, Guid.Parse(chair.Id), ExclusionReason.ToldOutside, Stop));
        Assert.True(await Seats.ShutOutOf(Prefect, id, Guid.Parse(seat.Id), ExclusionReason.ToldOutside, Stop));

        Assert.Null(await Book.Open(town, id, Act.Read, Stop));
        Assert.Empty(await Book.OfferedTo(town, Stop));
    }

    [Fact]
    public async Task A_chair_is_excluded_only_once_it_was_handed_over_and_in_a_cell_it_stays_with_its_role()
    {
        var id = await Founded();
        var (second, town) = (Of(Role.Prefect, "PREF2"), Of(Role.Town, "VILLE"));
        await Join(id, second, "Prefect");
        await Join(id, town, "Town");
        var (chair, heir, other) = (await SeatOf(id, Prefect, "PREF"), await SeatOf(id, Prefect, "PREF2"), await SeatOf(id, Prefect, "VILLE"));

        Assert.False(await Charter.HandOver(town, id, (chair, heir), Stop));
        Assert.False(await Charter.HandOver(Prosecutor, id, (chair, other), Stop));
        Assert.False(await Seats.ShutOutOf(Prosecutor, id, chair, ExclusionReason.ToldOutside, Stop));
        Assert.True(await Charter.HandOver(Prosecutor, id, (chair, heir), Stop));
        Assert.False(await Charter.HandOver(Prosecutor, id, (chair, heir), Stop));
        Assert.True(await Seats.ShutOutOf(Prosecutor, id, chair, ExclusionReason.ToldOutside, Stop));

        Assert.Null(await Book.Open(Prefect, id, Act.Read, Stop));
        Assert.True((await Book.Open(second, id, Act.Read, Stop))!.IsChaired(second.Mission));
    }

    [Fact]
    public async Task A_new_version_of_the_rules_closes_the_committee_to_everybody_until_they_signed_again()
    {
        var id = await Founded();
        var town = Of(Role.Town, "VILLE");
        await Join(id, town, "Town");

        Assert.Null(await Charter.Rewrite(town, id, ("Un règlement que la ville écrirait seule.", 1), Stop));
        Assert.False((await Charter.Rewrite(Prefect, id, ("Court.", 1), Stop))!.Value.Kept);
        Assert.True((await Charter.Rewrite(Prefect, id, ("Le comité se réunit désormais chaque mois.", 1), Stop))!.Value.Kept);
        foreach (var member in (Viewer[])[Prefect, Prosecutor, town])
            Assert.Null(await Book.Open(member, id, Act.Read, Stop));

        var offered = Assert.Single(await Book.OfferedTo(town, Stop));
        Assert.Equal((true, 2, "Le comité se réunit désormais chaque mois."), (offered.Again, offered.Version, offered.Rules));
        await Sign(town);
        Assert.NotNull(await Book.Open(town, id, Act.Read, Stop));
        Assert.Null(await Book.Open(Prefect, id, Act.Read, Stop));
        await Sign(Prefect);
        Assert.True((await Book.Open(Prefect, id, Act.Read, Stop))!.IsChaired(Prefect.Mission));
    }

    [Fact]
    public async Task Two_who_write_the_rules_at_once_lose_no_word()
    {
        var id = await Founded();
        Assert.True((await Charter.Rewrite(Prefect, id, ("Les mots du premier, assez longs.", 1), Stop))!.Value.Kept);
        await Sign(Prosecutor);

        Assert.False((await Charter.Rewrite(Prosecutor, id, ("Les mots du second, assez longs.", 1), Stop))!.Value.Kept);
    }

    [Fact]
    public async Task The_year_of_a_charter_counts_what_happened_and_reaches_members_only()
    {
        var id = await Founded();
        var town = Of(Role.Town, "VILLE");
        await Join(id, town, "Town");
        var meeting = await Meet(id);
        await Work.Write(Prefect, (id, meeting, 0), "Tout a été dit.", Stop);
        await Work.Decide(Prefect, id, ("Changer les lampes.", "VILLE", "2026-12-01"), Stop);
        await Seats.ShutOutOf(Prefect, id, await SeatOf(id, Prefect, "VILLE"), ExclusionReason.CharterBroken, Stop);
        await Book.Open(Prosecutor, id, Act.Export, Stop);
        var year = Book.Today.Year;

        Assert.Null(await Charter.Year(town, id, (year, Act.Read), Stop));
        Assert.Null(await Charter.Year(Prefect, id, (year - 1, Act.Read), Stop));
        var told = (await Charter.Year(Prefect, id, (year, Act.Read), Stop))!.Value.Told;

        Assert.Equal((3L, 2L, 1L, 1L, 1L, 0L, 1L), (told.Counts.Signatures, told.Counts.Members, told.Counts.Meetings, told.Counts.Minuted, told.Counts.Decided, told.Counts.Done, told.Counts.Exports));
        Assert.Equal([(ExclusionReason.CharterBroken, 1L)], told.Exclusions);
        Assert.True(told.Counts.Readings > 0);
    }

    [Fact]
    public async Task Looking_at_ones_day_and_changing_things_in_a_committee_read_none_of_its_papers()
    {
        var id = await Founded();
        var before = await Readings(id);

        Assert.Equal(id.ToString("D"), Assert.Single(await Book.WaitingFor(Prefect, Stop)).Id);
        await Work.Propose(Prefect, id, "Un point de plus.", Stop);
        await Seats.Offer(Prefect, id, ("VILLE", "Town"), Stop);

        Assert.Equal(before + 1, await Readings(id));
    }

    // Asking for the year reads the papers once itself.
    private async Task<long> Readings(Guid id) => (await Charter.Year(Prefect, id, (Book.Today.Year, Act.Read), Stop))!.Value.Told.Counts.Readings;

    private async Task Join(Guid id, Viewer member, string role)
    {
        Assert.Empty((await Seats.Offer(Prefect, id, (member.Agency.ToString(), role), Stop))!);
        await Sign(member);
    }

    private async Task<Guid> SeatOf(Guid id, Viewer reader, string agency) => Guid.Parse((await Book.Open(reader, id, Act.Read, Stop))!.Seats.Single(seat => seat.Agency == agency).Id);

    private async Task<Guid> Found() => Yes(await Seats.Found(Prefect, Given() with { OtherChair = "TJ" }, Stop));

    private async Task<Guid> Founded()
    {
        var id = await Found();
        await Sign(Prefect);
        await Sign(Prosecutor);
        return id;
    }

    private async Task Sign(Viewer viewer) => Assert.True(await Seats.Sign(viewer, Guid.Parse(Assert.Single(await Book.OfferedTo(viewer, Stop)).Id), Stop));

    private async Task<Guid> Meet(Guid id)
    {
        Assert.Empty((await Work.Meet(Prefect, id, ("2026-12-15", "Préfecture"), Stop))!);
        return Guid.Parse((await Book.Open(Prefect, id, Act.Read, Stop))!.Next!.Id);
    }

    private async Task<string[]> Refused(Viewer viewer, Guid id) => await Work.Propose(viewer, id, "Un point de plus.", Stop) is null ? ["refused"] : ["kept"];

    private static FoundCommittee Given() => new("Clct", "Cellule d’essai", "COM-1", Rules);
}

public sealed class CommitteesOnSqlite : CommitteePromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InFiles();
}

public sealed class CommitteesOnPostgres : CommitteePromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InPostgres(rooms);
}

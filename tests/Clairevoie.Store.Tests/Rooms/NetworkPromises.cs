using System.Text.Json;
using Clairevoie.Domain;
using Clairevoie.Hall.City;
using Clairevoie.Intelligence;
using Clairevoie.Intelligence.DealPoints;
using Clairevoie.Intelligence.Networks;

namespace Clairevoie.Store.Tests;

/// <summary>Networks are seen as the table says, and nothing of what somebody may not know reaches them, not even in a number.</summary>
public abstract class NetworkPromises : RoomPromises
{
    private static readonly Question AddItem = Question.In<NetworkPromises>("Rooms/add_item");
    private static readonly Question Links = Question.In<NetworkPromises>("Cellars/links");
    private static readonly Viewer Analyst = Of(Role.Analyst, "CROSS");
    private static readonly Viewer Investigator = Of(Role.Investigator, "PJ");
    private static readonly Viewer Antenna = Of(Role.AntennaHead, "OFAST");

    protected override Room[] Rooms => [Room.Intelligence];

    private ReadNetworks Read => new(House, new ReadDealPoints(House));

    private KeepNetworks Keep => new(House, Clock, new Lawful(new CitySettings { Fictional = true }), Read);

    private DateOnly Today => Keep.Today;

    [Fact]
    public async Task Nothing_is_kept_before_somebody_answers_for_it() =>
        Assert.Equal(["no-legal-basis"], No(await new KeepNetworks(House, Clock, new Lawful(new CitySettings()), Read).Open(Analyst, new(NodeKind.Stash, "COM-1", ""), Stop)));

    [Fact]
    public async Task A_territory_of_another_is_not_written() =>
        Assert.Equal(["not-your-territory"], No(await Keep.Open(Antenna, new(NodeKind.Stash, "COM-2", ""), Stop)));

    [Fact]
    public async Task A_node_that_somebody_does_not_see_is_as_one_that_is_not_there()
    {
        var (network, _) = await Two();

        Assert.Null(await Read.One(Investigator, network, Stop));
        Assert.Null(await Keep.Tie(Investigator, new(network, Guid.NewGuid(), TieKind.Runs, Today, "vu"), Stop));
        Assert.False(await Keep.Share(Investigator, network, new("PJ"), Stop));
    }

    [Fact]
    public async Task An_item_that_somebody_may_not_know_changes_nothing_for_them()
    {
        var (network, stash) = await Two();
        await Keep.Share(Analyst, network, new("PJ"), Stop);
        await Keep.Share(Analyst, stash, new("PJ"), Stop);
        var before = await Told(Investigator, network);

        var item = await Item();
        Yes((await Keep.Tie(Analyst, new(network, stash, TieKind.Runs, Today, "dit autrement") { Item = item }, Stop))!);
        var hidden = Yes(await Keep.Open(Analyst, new(NodeKind.Kitchen, "COM-1", ""), Stop));
        Yes((await Keep.Tie(Analyst, new(network, hidden, TieKind.Runs, Today, "vu"), Stop))!);
        await Keep.Share(Analyst, network, new("PJ"), Stop);

        Assert.Equal(before, await Told(Investigator, network));
        Assert.NotEqual(before, await Told(Analyst, network));
    }

    [Fact]
    public async Task A_tie_is_graded_as_its_item_is()
    {
        var (network, stash) = await Two();
        Yes((await Keep.Tie(Analyst, new(stash, network, TieKind.Supplies, Today, "dit") { Item = await Item() }, Stop))!);

        var tie = (await Read.All(Analyst, "try", Stop)).Ties.Single(tie => tie.Kind == TieKind.Supplies);

        Assert.Equal("A1", tie.Grid);
    }

    [Fact]
    public async Task What_was_written_is_read_back_and_each_reading_is_traced()
    {
        var channel = new OnlineChannel(Platform.Snapchat, SalePattern.Menu | SalePattern.HomeDelivery, SaleHours.Night, ["COM-1", "COM-2"]);
        var id = Yes(await Keep.Open(Analyst, new(NodeKind.OnlineChannel, "COM-1", "livre à scooter") { Channel = channel }, Stop));
        var links = await Count();

        var (open, _) = (await Read.One(Analyst, id, Stop))!.Value;

        Assert.Equal("livre à scooter", open.Words);
        Assert.Equivalent(channel, open.Node.Channel);
        Assert.True(open.MayWrite);
        Assert.Equal(links + 1, await Count());
    }

    [Fact]
    public async Task What_was_withdrawn_counts_nowhere_and_stays_written_with_its_reason()
    {
        var (network, stash) = await Two();
        var tie = Assert.Single((await Read.All(Analyst, "try", Stop)).Ties);
        var withdraw = new WithdrawTies(House, Clock);

        Assert.Null(await withdraw.Do(Investigator, network, tie.Id, new("faux"), Stop));
        Assert.Null(await withdraw.Do(Analyst, Guid.NewGuid(), tie.Id, new("faux"), Stop));
        Assert.Equal(["withdraw-reason"], No((await withdraw.Do(Analyst, network, tie.Id, new(""), Stop))!));
        Yes((await withdraw.Do(Analyst, network, tie.Id, new("la saisie venait d’ailleurs"), Stop))!);

        Assert.Empty((await Read.All(Analyst, "try", Stop)).Ties);
        var gone = Assert.Single((await Read.One(Analyst, stash, Stop))!.Value.Open.Withdrawn);
        Assert.Equal(("vu deux fois", "la saisie venait d’ailleurs", "CROSS"), (gone.Reason, gone.Why, gone.By));
        Assert.Null(await withdraw.Do(Analyst, network, tie.Id, new("encore"), Stop));
    }

    [Fact]
    public async Task A_name_that_is_taken_is_drawn_again_and_never_kept_twice()
    {
        var taken = Yes(await Keep.Open(Analyst, new(NodeKind.Stash, "COM-1", ""), Stop));
        Queue<Guid> draws = new([taken, Guid.NewGuid()]);
        var free = draws.Last();

        var drawn = await House.Of(Room.Intelligence).Look(look => NodeNames.Draw(look, draws.Dequeue), Stop);

        Assert.Equal(free, drawn);
        await Assert.ThrowsAsync<NameTakenException>(() => House.Of(Room.Intelligence).Do(Doing.Of(Analyst, Act.Enter, "try", "node"), deed => NodeNames.Keep(deed, taken), Stop));
    }

    private async Task<(Guid Network, Guid Stash)> Two()
    {
        var network = Yes(await Keep.Open(Analyst, new(NodeKind.Network, "COM-2", ""), Stop));
        var stash = Yes(await Keep.Open(Analyst, new(NodeKind.Stash, "COM-2", "garage"), Stop));
        Yes((await Keep.Tie(Analyst, new(network, stash, TieKind.Runs, Today, "vu deux fois"), Stop))!);
        return (network, stash);
    }

    private async Task<Guid> Item()
    {
        var id = Guid.NewGuid();
        await House.Of(Room.Intelligence).Do(Doing.Of(Analyst, Act.Enter, "try", "item"), deed => deed.Run(AddItem, new
        {
            id, author = Analyst.Mission, agency = Analyst.Agency, territory = "COM-2", source = (int)SourceGrade.A, information = (int)InformationGrade.Sure, told = Array.Empty<byte>(),
        }), Stop);
        return id;
    }

    /// <summary>Everything that somebody can read of the networks, as text.</summary>
    private async Task<string> Told(Viewer viewer, Guid id)
    {
        var all = (await Read.All(viewer, "try", Stop)).Within(NetworkFilter.Everything);
        return JsonSerializer.Serialize(new { all.Nodes, all.Ties, all.Links, Measured = NetworkMeasured.Of(all, node => node.Name, Stop), One = (await Read.One(viewer, id, Stop))!.Value.Open });
    }

    private async Task<int> Count() => (await House.Of(Room.Intelligence).Look(look => look.Rows<string>(Links), Stop)).Count;
}

public sealed class NetworksOnSqlite : NetworkPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InFiles();
}

public sealed class NetworksOnPostgres : NetworkPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InPostgres(rooms);
}

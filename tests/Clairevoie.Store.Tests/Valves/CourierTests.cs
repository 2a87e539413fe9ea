using Clairevoie.Domain;
using Clairevoie.Valves;

namespace Clairevoie.Store.Tests;

/// <summary>Two hosts that share no key and no line: a file is carried from one to the other, and an answer back.</summary>
public sealed class CourierTests : IAsyncLifetime
{
    private readonly string one = TryPlaces.Folder();
    private readonly string other = TryPlaces.Folder();

    private Cellar? speaks;
    private Cellar? hears;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        speaks = await Cellar.Open(CellarPlace.At(one), [RoomPlan.Of(Room.Intelligence)], TimeProvider.System, Stop);
        hears = await Cellar.Open(CellarPlace.At(other), [RoomPlan.Of(Room.Publication)], TimeProvider.System, Stop);
        var sheet = DealingCounts.SheetOf("2026-10", [("COM-1", 42)]);
        await speaks.Of(Room.Intelligence).Do(Doing.Anonymous(Act.Send, "try", "one"), deed => Outbox.Put(deed, SheetBody.Message(DealingCounts.Crossing, sheet, new(2026, 11, 22))), Stop);
    }

    public async ValueTask DisposeAsync()
    {
        await speaks!.DisposeAsync();
        await hears!.DisposeAsync();
        Directory.Delete(one, recursive: true);
        Directory.Delete(other, recursive: true);
    }

    [Fact]
    public async Task A_host_that_was_never_given_the_key_takes_nothing_and_says_what_to_ask_for()
    {
        var refused = await Assert.ThrowsAsync<FormatException>(async () => await Import(await Export()));

        Assert.Contains("valve key --room intelligence", refused.Message, StringComparison.Ordinal);
        Assert.Empty(await Heard());
    }

    [Fact]
    public async Task Whoever_carries_the_file_can_change_nothing_in_it()
    {
        await GiveKey();
        var carried = await Export();
        var changed = carried.Messages[0] with { Message = carried.Messages[0].Message with { About = "2026-11" } };

        var answer = Assert.Single(await Import(carried with { Messages = [changed] }));

        Assert.Equal(nameof(Received.Refused), answer.Received);
        Assert.Empty(await Heard());
    }

    [Fact]
    public async Task A_signature_that_cannot_be_read_signs_nothing()
    {
        await GiveKey();
        var carried = await Export();

        Assert.Equal(nameof(Received.Refused), Assert.Single(await Import(carried with { Messages = [carried.Messages[0] with { Signature = "¿?" }] })).Received);
    }

    [Fact]
    public async Task A_file_carried_twice_is_heard_once_and_once_acknowledged_it_is_not_written_again()
    {
        await GiveKey();
        var carried = await Export();
        var answers = await Import(carried);
        Assert.Equal(nameof(Received.Known), Assert.Single(await Import(carried)).Received);

        await new Courier(speaks!, AllValves.OfThisHouse).Acknowledge(Room.Intelligence, Room.Publication, answers, Stop);

        Assert.Equal("2026-10", Assert.Single(await Heard()).About);
        Assert.Empty((await Export()).Messages);
    }

    [Fact]
    public async Task Nothing_is_written_for_a_room_to_which_no_valve_leads() =>
        Assert.Empty((await new Courier(speaks!, AllValves.OfThisHouse).Export(Room.Intelligence, Room.Care, Stop)).Messages);

    private async Task GiveKey()
    {
        var file = new PublicKeys(hears!).FileOf(Room.Intelligence);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await File.WriteAllTextAsync(file, ValveKey.Public(speaks!.KeysOf(Room.Intelligence)), Stop);
    }

    private async Task<MessageFile> Export()
    {
        var file = new FileInfo(Path.Combine(one, "messages.json"));
        await File.WriteAllTextAsync(file.FullName, (await new Courier(speaks!, AllValves.OfThisHouse).Export(Room.Intelligence, Room.Publication, Stop)).Write(), Stop);
        return await MessageFile.Read(new FileInfo(file.FullName), Stop);
    }

    private Task<IReadOnlyList<CarriedAnswer>> Import(MessageFile file) => new Courier(hears!, AllValves.OfThisHouse).Import(file, Room.Publication, Stop);

    private Task<IReadOnlyList<Message>> Heard() => hears!.Of(Room.Publication).Look(room => Inbox.Heard(room, ValveNames.DealingCounts), Stop);
}

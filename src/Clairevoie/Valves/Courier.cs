using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Valves;

/// <summary>Takes messages from a room to a file, from a file to a room, and brings back which arrived.</summary>
public sealed class Courier(Cellar cellar, AllValves valves)
{
    private const int Most = 10_000;

    /// <summary>What a room of this host has to say to another and that was not acknowledged.</summary>
    public async Task<MessageFile> Export(Room from, Room to, CancellationToken stop)
    {
        List<CarriedMessage> messages = [];
        foreach (var valve in valves.List.Where(valve => valve.Crossing.From == from && valve.Crossing.To.Contains(to)))
            messages.AddRange((await cellar.Of(from).Look(room => Outbox.Waiting(room, valve.Crossing.Valve, to, Most), stop)).Select(CarriedMessage.Of));
        await cellar.Of(from).Do(Doing.Anonymous(Act.Export, "valve", $"{messages.Count} messages to {to.Slug()}"), _ => Task.CompletedTask, stop);
        return new(from.Slug(), to.Slug(), messages);
    }

    /// <summary>Hands the messages of a file to a room of this host, and says of each what became of it.</summary>
    /// <exception cref="FormatException">The room that speaks is not known here.</exception>
    public async Task<IReadOnlyList<CarriedAnswer>> Import(MessageFile file, Room to, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(file);
        var keys = new PublicKeys(cellar);
        if (RoomPlans.All.FirstOrDefault(plan => plan.Room.Slug() == file.From) is not { } speaks)
            throw new FormatException($"« {file.From} » is no room.");
        if (keys.Of(speaks.Room) is null)
            throw new FormatException($"This host was never given the key of the room {file.From}. Ask its host for what « clairevoie valve key --room {file.From} » prints, and keep it as {keys.FileOf(speaks.Room)}.");
        var reception = new Reception(cellar, keys);
        List<CarriedAnswer> answers = [];
        foreach (var said in file.Messages.Select(carried => carried.ToSigned()))
        {
            var valve = valves.List.FirstOrDefault(one => one.Crossing.Valve == said.Message.Valve && one.Crossing.From == speaks.Room);
            var received = valve is null ? Received.Refused : await reception.Receive(valve, to, said, stop);
            answers.Add(new(said.Message.Id, said.Message.Valve, said.Message.About, received.ToString()));
        }
        return answers;
    }

    /// <summary>Notes in the room that spoke which of its messages the other room holds.</summary>
    public Task Acknowledge(Room from, Room to, IReadOnlyList<CarriedAnswer> answers, CancellationToken stop) =>
        cellar.Of(from).Do(Doing.Anonymous(Act.Send, "valve", $"{answers.Count} answers of {to.Slug()}"), async deed =>
        {
            foreach (var answer in answers.Where(answer => answer.Received != nameof(Received.Refused)))
                await Outbox.Delivered(deed, answer.Id, to);
        }, stop);
}

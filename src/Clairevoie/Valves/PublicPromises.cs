using Clairevoie.Coordination.Promises;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Valves;

/// <summary>From Coordination to Publication: the ledger of promises made in public, so that the bilan can tell what became of them.</summary>
public sealed class PublicPromises(Cellar cellar, PromiseLedger ledger) : IFallDue
{
    /// <summary>The passage.</summary>
    public static Crossing Crossing { get; } = new(ValveNames.PublicPromises, Room.Coordination, [Room.Publication], 1)
    {
        What = "A promise made in public: the exact words, which office said them and when, by when, the test by which one would see it kept, and every fact known of it with its source.",
        Hides = "Who wrote it into the ledger. The ledger is open to everybody, and what does not pass is not in it.",
        When = "When a promise is written, and again when something becomes known of it.",
        Shape = MessageBody.Write(new PromiseHistory(
            new() { Code = "P-UN-AN", Said = "Éradiquer le trafic de crack en un an", Quote = "lui a donné un an pour l’éradiquer", Who = "ministre de l’Intérieur", SaidOn = "2022", DeadlineSays = "un an", Claim = "S26" },
            [new(PromiseMove.Observed, new(2023, 10, 31), "100 à 150 usagers errent encore.", "P31a", "")])),
    };

    /// <summary>The passage with what its body must be.</summary>
    public static Valve Valve { get; } = new(Crossing, Read);

    /// <inheritdoc />
    public async Task PutOut(DateOnly today, CancellationToken stop) => await SayAgain.PutOut(
        cellar.Of(Room.Coordination), Crossing, (await ledger.Read(stop)).Select(promise => (promise.Promise.Code, MessageBody.Write(promise))), today, stop);

    private static void Read(string body)
    {
        var (promise, facts) = MessageBody.Read<PromiseHistory>(body);
        if (promise.Code.Length == 0 || promise.Said.Length == 0 || promise.Who.Length == 0 || facts.Any(fact => !Enum.IsDefined(fact.Move)))
            throw new FormatException("A promise has a name, its words and who said them.");
    }
}

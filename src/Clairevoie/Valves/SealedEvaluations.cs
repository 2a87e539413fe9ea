using Clairevoie.Coordination.Evaluations;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Valves;

/// <summary>From Coordination to Publication: evaluations that were sealed before an action, once everybody may read what was planned.</summary>
public sealed class SealedEvaluations(Cellar cellar, EvaluationBook book) : IFallDue
{
    /// <summary>The passage.</summary>
    public static Crossing Crossing { get; } = new(ValveNames.SealedEvaluations, Room.Coordination, [Room.Publication], 1)
    {
        What = "A sealed evaluation: what was done, what was expected, when it was sealed and begun, until when reports were counted, the seal, what can be said of the effect, whether it was done as planned, and what is still owed.",
        Hides = "Every count, cell and address: the territory in which most of the target lies is told, and the verdict. The problem it is about and the words of its partners never leave.",
        When = "From the day after its last counted day, whatever the result says; again when what is owed arrives.",
        Shape = MessageBody.Write(Example),
    };

    /// <summary>The passage with what its body must be.</summary>
    public static Valve Valve { get; } = new(Crossing, Read);

    private static EvaluationTold Example => new(Guid.Parse("9b1f0c57-2f0a-4d43-9e53-0d3a5c1a7e01"), "ARM-75118", EvaluatedAction.Outreach, EvaluationHypothesis.FallsAndDoesNotMove, new(2026, 3, 2), new(2026, 3, 16), new(2026, 9, 15), new('a', 64))
    {
        Outcome = "NotMeasurable", AsPlanned = true, Missing = [EvaluationPart.Survey],
    };

    /// <inheritdoc />
    public async Task PutOut(DateOnly today, CancellationToken stop) => await SayAgain.PutOut(
        cellar.Of(Room.Coordination), Crossing, (await book.All(stop)).Where(one => one.Standing.IsOpenOn(today)).Select(one => (one.Row.Id.ToString("D"), MessageBody.Write(Told(one)))), today, stop);

    /// <summary>What everybody may read of one.</summary>
    public static EvaluationTold Told(EvaluationShown shown)
    {
        ArgumentNullException.ThrowIfNull(shown);
        var (row, result) = (shown.Row, shown.Result);
        return new(row.Id, row.Territory, (EvaluatedAction)row.Kind, (EvaluationHypothesis)row.Hypothesis, row.SealedOn, row.Begins, row.AfterLast, row.Seal)
        {
            Outcome = result is null ? "" : result.Refused is null ? result.Outcome : "Refused",
            AsPlanned = result switch { { Kept: false } => false, { IsSaid: true } => true, _ => null },
            Missing = shown.Standing.Missing,
        };
    }

    private static void Read(string body)
    {
        if (!MessageBody.Read<EvaluationTold>(body).Holds())
            throw new FormatException("An evaluation was sealed before it began, and says it in words of the lists.");
    }
}

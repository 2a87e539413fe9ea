using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Intelligence.Answers;

/// <summary>How many of those who reported still wait for an answer, and where.</summary>
public sealed class AnswerBook(Cellar cellar, TimeProvider clock)
{
    /// <summary>After how many days without an answer somebody has waited too long.</summary>
    public const int DaysToAnswer = 15;

    private const int Month = 30;

    private static readonly Question Unanswered = Question.In<AnswerBook>("Answers/unanswered");

    /// <summary>By territory, those alone that the viewer sees.</summary>
    public Task<IReadOnlyList<AnswersOwed>> ByTerritory(Viewer viewer, CancellationToken stop) => Ask(Unanswered.SeenBy(viewer, Subject.DealingReport, Sight.Full), stop);

    /// <summary>By territory, those alone that the viewer may answer.</summary>
    public Task<IReadOnlyList<AnswersOwed>> ToAnswer(Viewer viewer, CancellationToken stop) => Ask(Unanswered.WrittenBy(viewer, Subject.DealingReport), stop);

    private Task<IReadOnlyList<AnswersOwed>> Ask(Question question, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var late = new HalfDay(HalfDay.Of(now).Day.AddDays(-DaysToAnswer), false).ToString();
        return cellar.Of(Room.Intelligence).Look(look => look.Rows<AnswersOwed>(question, new { late, since = now.AddDays(-Month) }), stop);
    }
}

/// <summary>The reports of one territory: how many wait, how many too long, since when, and how many were answered within a month.</summary>
public sealed record AnswersOwed
{
    public string Territory { get; init; } = "";

    public long Waiting { get; init; }

    public long Late { get; init; }

    /// <summary>The half-day in which the oldest that waits came in.</summary>
    public string? Oldest { get; init; }

    public long Answered { get; init; }
}

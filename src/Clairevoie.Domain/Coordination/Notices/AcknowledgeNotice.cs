namespace Clairevoie.Domain;

/// <summary>A partner acknowledged a notice.</summary>
public sealed record NoticeAcknowledged(NoticeAnswer Answer, string Words);

/// <summary>A partner acknowledges a notice and answers; every field may be wrong.</summary>
public sealed record AcknowledgeNotice(string? Answer, string? Words)
{
    /// <summary>The most that the words may hold, in characters.</summary>
    public const int LongestWords = 500;

    /// <summary>What follows, or every reason why nothing does: who cannot says why.</summary>
    public Decision<NoticeAcknowledged> Decide()
    {
        if (Written.Word<NoticeAnswer>(Answer) is not { } answer)
            return new Refusal("answer-unknown", nameof(Answer));
        List<Refusal> refusals = [];
        var words = Written.Words(Words, nameof(Words), LongestWords, refusals);
        if (answer == NoticeAnswer.Cannot && words.Length == 0 && refusals.Count == 0)
            refusals.Add(new("answer-why-missing", nameof(Words)));
        return refusals.Count > 0 ? refusals : new NoticeAcknowledged(answer, words);
    }
}

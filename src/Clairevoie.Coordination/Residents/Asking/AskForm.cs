using Clairevoie.Domain;
using Clairevoie.Hall.Reports;
using Microsoft.AspNetCore.Http;

namespace Clairevoie.Coordination.Residents.Asking;

/// <summary>What became of a form that anybody may send.</summary>
/// <param name="IsKept">It is kept, and waits to be read.</param>
/// <param name="IsLater">Too much came in at once.</param>
/// <param name="Why">What stands in the way.</param>
/// <param name="Words">What was written, to be shown again.</param>
public sealed record Asked(bool IsKept, bool IsLater, IReadOnlyList<Refusal> Why, string Words = "")
{
    /// <summary>Nothing was sent yet.</summary>
    public static Asked NotYet { get; } = new(false, false, []);
}

/// <summary>
/// Takes what a resident asks: not too many at once, from a form of ours that serves once, masked, and sealed until somebody reads it.
/// No account, no cookie, no address, no time finer than the half-day.
/// </summary>
public sealed class AskForm(PublicForms forms, ResidentBook book)
{
    /// <summary>A token for one new form.</summary>
    public string Fresh() => forms.Fresh();

    /// <summary>Takes the form of this request; the status of the answer is set.</summary>
    public async Task<Asked> Take(HttpContext context, ResidentWordKind kind, string territory, string? figure)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!forms.LetsIn(context))
            return new(false, true, []);
        var (fields, unread) = await FormReading.Read(context.Request, context.RequestAborted);
        if (fields is null)
            return No(context, FormReading.StatusOf(unread!), "", unread!);
        var words = fields["Words"].ToString();
        if (forms.Read(fields["token"]) is not { } filing)
            return No(context, StatusCodes.Status422UnprocessableEntity, words, new Refusal("form-stale"));
        var asks = new ResidentAsks(kind, territory, figure ?? fields["Figure"].ToString(), words);
        if (asks.Decide() is not Decision<ToldWords>.Yes(var told))
            return No(context, StatusCodes.Status422UnprocessableEntity, words, [.. ((Decision<ToldWords>.No)asks.Decide()).Why]);
        var use = await forms.Once(filing.Id, () => book.Keep(filing.Id, asks, told, CancellationToken.None));
        return use == FormUse.Spent ? No(context, StatusCodes.Status409Conflict, words, new Refusal("form-used")) : new(true, false, []);
    }

    private static Asked No(HttpContext context, int status, string words, params IReadOnlyList<Refusal> why)
    {
        context.Response.StatusCode = status;
        return new(false, false, why, words.Length > ResidentAsks.Most * 4 ? "" : words);
    }
}

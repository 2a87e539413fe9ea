using Microsoft.AspNetCore.Http;

namespace Clairevoie.Hall.Reports;

/// <summary>What every form that anybody may send goes through: not too many, ours and fresh, and once.</summary>
public sealed class PublicForms(Floods floods, FormTokens tokens, FormsUsed used)
{
    /// <summary>Whether one more may come in; when not, the answer is already 429.</summary>
    public bool LetsIn(HttpContext context)
    {
        if (floods.LetsIn(context.Connection.RemoteIpAddress)) return true;
        context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        context.Response.Headers.RetryAfter = "60";
        return false;
    }

    /// <inheritdoc cref="FormTokens.Fresh" />
    public string Fresh() => tokens.Fresh();

    /// <inheritdoc cref="FormTokens.Read" />
    public Filing? Read(string? token) => tokens.Read(token);

    /// <inheritdoc cref="FormsUsed.Once" />
    public Task<FormUse> Once(Guid id, Func<Task> work) => used.Once(id, work);
}

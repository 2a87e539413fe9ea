using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Hall.Api;

/// <summary>What went wrong, as programs read it (RFC 9457), in the language of the address.</summary>
/// <param name="Type">Where its kind is explained: an anchor of the page of the interface.</param>
/// <param name="Title">Its kind, in a few words.</param>
/// <param name="Status">The status of the answer.</param>
/// <param name="Detail">What to do about it.</param>
/// <param name="Code">What exactly went wrong, as a name for machines.</param>
/// <param name="Errors">What stands in the way of a writing, field by field; absent elsewhere.</param>
public sealed record Problem(string Type, string Title, int Status, string Detail, string Code, IReadOnlyList<FieldProblem>? Errors = null)
{
    /// <summary>The media type.</summary>
    public const string Media = "application/problem+json";
}

/// <summary>One reason why a field was not taken.</summary>
/// <param name="Field">The field, as the document names it; empty when it is about the whole.</param>
/// <param name="Code">A name for machines.</param>
/// <param name="Words">A sentence for people.</param>
public sealed record FieldProblem(string Field, string Code, string Words);

/// <summary>An answer that is a problem.</summary>
public sealed class ApiProblem(int status, string code, params object[] facts) : IResult
{
    /// <summary>Codes of answers that no door makes itself, by status.</summary>
    private static readonly Dictionary<int, string> Plain = new()
    {
        [400] = "unreadable", [401] = "token", [403] = "elsewhere", [404] = "not-there", [405] = "method", [409] = "busy", [412] = "changed",
        [413] = "too-heavy", [415] = "media-type", [422] = "refused", [428] = "condition", [429] = "too-many", [500] = "fault",
    };

    /// <summary>Every code, in the order of the page that explains them.</summary>
    public static IReadOnlyList<(int Status, string Code)> All { get; } = [.. Plain.OrderBy(one => one.Key).Select(one => (one.Key, one.Value))];

    /// <summary>What stands in the way, field by field.</summary>
    public IReadOnlyList<FieldProblem>? Errors { get; init; }

    /// <summary>A problem of this status alone.</summary>
    public static ApiProblem Of(int status) => new(Plain.ContainsKey(status) ? status : 500, Plain.GetValueOrDefault(status, "fault"));

    /// <summary>What a status without a body becomes.</summary>
    public static Task Answer(StatusCodeContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var status = context.HttpContext.Response.StatusCode;
        return Plain.ContainsKey(status) ? Of(status).ExecuteAsync(context.HttpContext) : Task.CompletedTask;
    }

    /// <summary>What a fault becomes: nothing of it is said; the log has it by number. A body that breaks the rules of HTTP is no fault of ours.</summary>
    public static Task Fault(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var status = context.Features.Get<IExceptionHandlerFeature>()?.Error is BadHttpRequestException wrong ? wrong.StatusCode : StatusCodes.Status500InternalServerError;
        return Of(status).ExecuteAsync(context);
    }

    /// <inheritdoc />
    public Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var words = httpContext.RequestServices.GetRequiredService<IStringLocalizer<ApiWords>>();
        var kind = Plain[status];
        var problem = new Problem($"/api#{kind}", words[$"problem.{kind}"], status, words[$"problem.{code}.detail", facts], code, Errors);
        httpContext.Response.StatusCode = status;
        httpContext.Response.ContentType = Problem.Media;
        return httpContext.Response.Body.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(problem, ApiAnswer.FormOf(httpContext)), httpContext.RequestAborted).AsTask();
    }
}

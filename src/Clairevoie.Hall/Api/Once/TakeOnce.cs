using System.Text;
using System.Text.Json;
using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Store;
using Microsoft.AspNetCore.Http;
using static Microsoft.AspNetCore.Http.StatusCodes;

namespace Clairevoie.Hall.Api.Once;

/// <summary>Does what is sent once for each key: the same sending again gets the same answer, another body is refused, a twin under way is waited for.</summary>
public sealed class TakeOnce(SendingBook book, Cellar cellar)
{
    private const int Looks = 40;
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(125);

    /// <summary>The answer to a sending.</summary>
    public async Task<IResult> Answer(HttpContext context, byte[] body, Func<Task<IResult>> work)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(work);
        var viewer = context.Viewer()!;
        if (Sending.Of(context, viewer, body, cellar.KeysOf(Room.Hall)) is not { } sending) return new ApiProblem(Status400BadRequest, "key");
        return await book.Begin(sending, viewer, context.RequestAborted)
            ? await First(context, sending, viewer, work)
            : await Again(context, sending);
    }

    // Once begun it is finished, even if the program goes away meanwhile.
    private async Task<IResult> First(HttpContext context, Sending sending, Viewer viewer, Func<Task<IResult>> work)
    {
        try
        {
            var kept = await KeptAnswer.Of(context, await work());
            if (kept.Status is >= 200 and < 300 or Status422UnprocessableEntity)
                await book.Answer(sending, viewer, Sealing.Seal(sending.Seal, JsonSerializer.SerializeToUtf8Bytes(kept), sending.Name), CancellationToken.None);
            else
                await book.Forget(sending, viewer, CancellationToken.None);
            return kept;
        }
        catch
        {
            await book.Forget(sending, viewer, CancellationToken.None);
            throw;
        }
    }

    private async Task<IResult> Again(HttpContext context, Sending sending)
    {
        for (var look = 0; look < Looks; look++)
        {
            if (await book.Of(sending, context.RequestAborted) is not { } kept) break;
            if (kept.Body != sending.Body) return new ApiProblem(Status422UnprocessableEntity, "other-body");
            if (kept.Answer is { } answer) return JsonSerializer.Deserialize<KeptAnswer>(Sealing.Open(sending.Seal, answer, sending.Name))!;
            await Task.Delay(Between, context.RequestAborted);
        }

        context.Response.Headers.RetryAfter = "5";
        return ApiProblem.Of(Status409Conflict);
    }
}

/// <summary>An answer as it was first given, to be given again.</summary>
public sealed record KeptAnswer(int Status, string Media, string? Location, string? Tag, string Body) : IResult
{
    /// <summary>Makes an answer without sending it.</summary>
    public static async Task<KeptAnswer> Of(HttpContext context, IResult made)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(made);
        var (response, street) = (context.Response, context.Response.Body);
        using var memory = new MemoryStream();
        response.Body = memory;
        try
        {
            await made.ExecuteAsync(context);
        }
        finally
        {
            response.Body = street;
        }

        return new(response.StatusCode, response.ContentType ?? "", response.Headers.Location, response.Headers.ETag, Encoding.UTF8.GetString(memory.ToArray()));
    }

    /// <inheritdoc />
    public Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var response = httpContext.Response;
        (response.StatusCode, response.ContentType, response.Headers.Location, response.Headers.ETag) = (Status, Media, Location, Tag);
        var bytes = Encoding.UTF8.GetBytes(Body);
        response.ContentLength = bytes.Length;
        return response.Body.WriteAsync(bytes, httpContext.RequestAborted).AsTask();
    }
}

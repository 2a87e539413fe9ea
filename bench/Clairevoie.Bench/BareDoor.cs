using Clairevoie.Commands;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace Clairevoie.Bench;

/// <summary>
/// The same server with one more door, which reads the bytes that it is sent and answers two letters. It goes through everything
/// that a report goes through before its page. It exists here only: the product has no door for measuring.
/// </summary>
public static class BareDoor
{
    /// <summary>Its address.</summary>
    public const string Address = "bare";

    /// <summary>Opens the house with that door.</summary>
    public static async Task<int> Serve(string var, int port, Speech speech, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(speech);
        await using var house = await House.Build(new HouseOptions { Var = var, Port = port }, stop);
        house.MapPost($"/{Address}", Answer).WithMetadata(new OpenAttribute("A door of the bench."));
        await house.StartAsync(stop);
        await house.WaitForShutdownAsync(stop);
        return Commands.Answer.Yes;
    }

    private static async Task<IResult> Answer(HttpRequest request)
    {
        await request.Body.CopyToAsync(Stream.Null, request.HttpContext.RequestAborted);
        return Results.Text("ok");
    }
}

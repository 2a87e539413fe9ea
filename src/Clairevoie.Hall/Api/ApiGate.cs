using Clairevoie.Hall.Api.Keys;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Http;

namespace Clairevoie.Hall.Api;

/// <summary>Stands before the doors for programs: not too much in a minute, whoever asks.</summary>
public sealed class ApiGate(RequestDelegate next, ApiPace pace)
{
    /// <summary>Lets the request pass, or says when to come back.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (pace.LetsIn(context, context.Application() ?? context.Viewer()?.Mission.ToString())) return next(context);
        context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        return Task.CompletedTask;
    }
}

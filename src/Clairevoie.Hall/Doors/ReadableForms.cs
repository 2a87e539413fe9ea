using Microsoft.AspNetCore.Http;

namespace Clairevoie.Hall.Doors;

/// <summary>A form that cannot be read, with a zero byte in a field or too many of them, is a bad request and no fault of ours. Files are read by the pages that take them.</summary>
public sealed class ReadableForms(RequestDelegate next)
{
    private const string Written = "application/x-www-form-urlencoded";

    /// <summary>Lets the request pass when its form can be read.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (await IsReadable(context.Request))
            await next(context);
        else
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
    }

    private static async Task<bool> IsReadable(HttpRequest request)
    {
        if (request.ContentType?.StartsWith(Written, StringComparison.OrdinalIgnoreCase) != true)
            return true;
        try
        {
            await request.ReadFormAsync(request.HttpContext.RequestAborted); // kept: the page reads the same
            return true;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}

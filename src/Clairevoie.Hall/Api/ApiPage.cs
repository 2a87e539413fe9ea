using Microsoft.AspNetCore.Http;

namespace Clairevoie.Hall.Api;

/// <summary>Which part of a list is asked for: how many, and after which.</summary>
public static class ApiPage
{
    /// <summary>How many without a word of it.</summary>
    public const int Usual = 100;

    /// <summary>The most in one answer.</summary>
    public const int Largest = 1000;

    private const int LongestMark = 64;

    /// <summary>What is wrong with the question; nothing when nothing is.</summary>
    public static IResult? Wrong(int? limit, string? after, int largest = Largest) =>
        limit is < 1 || limit > largest ? new ApiProblem(StatusCodes.Status400BadRequest, "limit", largest)
        : after?.Length > LongestMark ? new ApiProblem(StatusCodes.Status400BadRequest, "after", LongestMark)
        : null;
}

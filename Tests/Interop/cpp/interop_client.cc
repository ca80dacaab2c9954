// gRPC's public interoperability cases, run by gRPC C++'s client against a server of the test service.
//
//   interop_client HOST:PORT [CA_FILE SERVER_NAME]
//
// Prints a line for each case and `N passed, N failed` at the end; exit status 1 if any failed.
#include <grpcpp/grpcpp.h>

#include <chrono>
#include <fstream>
#include <functional>
#include <iostream>
#include <map>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "grpc/testing/test.grpc.pb.h"

namespace {

using grpc::ClientContext;
using grpc::Status;
using grpc::StatusCode;
using grpc::testing::Empty;
using grpc::testing::SimpleRequest;
using grpc::testing::SimpleResponse;
using grpc::testing::StreamingInputCallRequest;
using grpc::testing::StreamingInputCallResponse;
using grpc::testing::StreamingOutputCallRequest;
using grpc::testing::StreamingOutputCallResponse;
using Stub = grpc::testing::TestService::Stub;

constexpr int kLargeRequestBytes = 271828;
constexpr int kLargeAnswerBytes = 314159;
const std::vector<int> kRequestBytes = {27182, 8, 1828, 45904};
const std::vector<int> kAnswerBytes = {31415, 9, 2653, 58979};
const char kInitialKey[] = "x-grpc-test-echo-initial";
const char kInitialValue[] = "test_initial_metadata_value";
const char kTrailingKey[] = "x-grpc-test-echo-trailing-bin";
const std::string kTrailingValue = "\xab\xab\xab";
const std::string kSpecialMessage =
    "\t\ntest with whitespace\r\nand Unicode BMP \xe2\x98\xba and non-BMP \xf0\x9f\x98\x88\t\n";

template <typename T>
void Same(const T& want, const T& got, const char* what) {
  if (want == got) return;
  std::ostringstream text;
  text << what << ": want " << want << ", got " << got;
  throw std::runtime_error(text.str());
}

void HasCode(StatusCode want, const Status& got) {
  if (got.error_code() == want) return;
  std::ostringstream text;
  text << "want status " << want << ", got " << got.error_code() << " " << got.error_message();
  throw std::runtime_error(text.str());
}

void Deadline(ClientContext* context, int milliseconds = 20000) {
  context->set_deadline(std::chrono::system_clock::now() + std::chrono::milliseconds(milliseconds));
}

SimpleRequest LargeRequest() {
  SimpleRequest request;
  request.set_response_size(kLargeAnswerBytes);
  request.mutable_payload()->set_body(std::string(kLargeRequestBytes, '\0'));
  return request;
}

void Unary(Stub& stub, const SimpleRequest& request, grpc_compression_algorithm compression, StatusCode code) {
  ClientContext context;
  Deadline(&context);
  context.set_compression_algorithm(compression);
  SimpleResponse answer;
  Status status = stub.UnaryCall(&context, request, &answer);
  HasCode(code, status);
  if (status.ok()) Same<size_t>(kLargeAnswerBytes, answer.payload().body().size(), "answer size");
}

void EmptyUnary(Stub& stub) {
  ClientContext context;
  Deadline(&context);
  Empty answer;
  HasCode(StatusCode::OK, stub.EmptyCall(&context, Empty(), &answer));
}

void LargeUnary(Stub& stub) { Unary(stub, LargeRequest(), GRPC_COMPRESS_NONE, StatusCode::OK); }

void ClientCompressedUnary(Stub& stub) {
  SimpleRequest request = LargeRequest();
  request.mutable_expect_compressed()->set_value(true);
  Unary(stub, request, GRPC_COMPRESS_NONE, StatusCode::INVALID_ARGUMENT);
  Unary(stub, request, GRPC_COMPRESS_GZIP, StatusCode::OK);
  request.mutable_expect_compressed()->set_value(false);
  Unary(stub, request, GRPC_COMPRESS_NONE, StatusCode::OK);
}

void ServerCompressedUnary(Stub& stub) {
  for (bool compressed : {true, false}) {
    SimpleRequest request = LargeRequest();
    request.mutable_response_compressed()->set_value(compressed);
    Unary(stub, request, GRPC_COMPRESS_NONE, StatusCode::OK);
  }
}

void ClientStreaming(Stub& stub) {
  ClientContext context;
  Deadline(&context);
  StreamingInputCallResponse answer;
  auto writer = stub.StreamingInputCall(&context, &answer);
  int total = 0;
  for (int size : kRequestBytes) {
    StreamingInputCallRequest request;
    request.mutable_payload()->set_body(std::string(size, '\0'));
    total += size;
    writer->Write(request);
  }
  writer->WritesDone();
  HasCode(StatusCode::OK, writer->Finish());
  Same(total, answer.aggregated_payload_size(), "sum of sizes");
}

void ClientCompressedStreaming(Stub& stub) {
  StreamingInputCallRequest first, second;
  first.mutable_payload()->set_body(std::string(27182, '\0'));
  first.mutable_expect_compressed()->set_value(true);
  second.mutable_payload()->set_body(std::string(45904, '\0'));
  second.mutable_expect_compressed()->set_value(false);
  {
    ClientContext context;
    Deadline(&context);
    StreamingInputCallResponse answer;
    auto writer = stub.StreamingInputCall(&context, &answer);
    writer->Write(first);
    writer->WritesDone();
    HasCode(StatusCode::INVALID_ARGUMENT, writer->Finish());
  }
  ClientContext context;
  Deadline(&context);
  context.set_compression_algorithm(GRPC_COMPRESS_GZIP);
  StreamingInputCallResponse answer;
  auto writer = stub.StreamingInputCall(&context, &answer);
  writer->Write(first);
  writer->Write(second, grpc::WriteOptions().set_no_compression());
  writer->WritesDone();
  HasCode(StatusCode::OK, writer->Finish());
  Same(73086, answer.aggregated_payload_size(), "sum of sizes");
}

void ReadStream(Stub& stub, const std::vector<int>& sizes, const std::vector<bool>& compressed) {
  ClientContext context;
  Deadline(&context);
  StreamingOutputCallRequest request;
  for (size_t index = 0; index < sizes.size(); index++) {
    auto* parameters = request.add_response_parameters();
    parameters->set_size(sizes[index]);
    if (!compressed.empty()) parameters->mutable_compressed()->set_value(compressed[index]);
  }
  auto reader = stub.StreamingOutputCall(&context, request);
  StreamingOutputCallResponse answer;
  size_t count = 0;
  while (reader->Read(&answer)) {
    if (count < sizes.size()) Same<size_t>(sizes[count], answer.payload().body().size(), "answer size");
    count++;
  }
  HasCode(StatusCode::OK, reader->Finish());
  Same(sizes.size(), count, "number of answers");
}

void ServerStreaming(Stub& stub) { ReadStream(stub, kAnswerBytes, {}); }

void ServerCompressedStreaming(Stub& stub) { ReadStream(stub, {31415, 92653}, {true, false}); }

StreamingOutputCallRequest DuplexRequest(int sent, int wanted) {
  StreamingOutputCallRequest request;
  request.add_response_parameters()->set_size(wanted);
  request.mutable_payload()->set_body(std::string(sent, '\0'));
  return request;
}

void PingPong(Stub& stub) {
  ClientContext context;
  Deadline(&context);
  auto stream = stub.FullDuplexCall(&context);
  StreamingOutputCallResponse answer;
  for (size_t index = 0; index < kRequestBytes.size(); index++) {
    Same(true, stream->Write(DuplexRequest(kRequestBytes[index], kAnswerBytes[index])), "write");
    Same(true, stream->Read(&answer), "read");
    Same<size_t>(kAnswerBytes[index], answer.payload().body().size(), "answer size");
  }
  stream->WritesDone();
  Same(false, stream->Read(&answer), "read past the end");
  HasCode(StatusCode::OK, stream->Finish());
}

void EmptyStream(Stub& stub) {
  ClientContext context;
  Deadline(&context);
  auto stream = stub.FullDuplexCall(&context);
  stream->WritesDone();
  StreamingOutputCallResponse answer;
  Same(false, stream->Read(&answer), "read");
  HasCode(StatusCode::OK, stream->Finish());
}

void EchoesMetadata(const ClientContext& context) {
  auto initial = context.GetServerInitialMetadata().find(kInitialKey);
  if (initial == context.GetServerInitialMetadata().end()) throw std::runtime_error("no initial metadata");
  Same<std::string>(kInitialValue, {initial->second.data(), initial->second.size()}, "initial metadata");
  auto trailing = context.GetServerTrailingMetadata().find(kTrailingKey);
  if (trailing == context.GetServerTrailingMetadata().end()) throw std::runtime_error("no trailing metadata");
  Same<std::string>(kTrailingValue, {trailing->second.data(), trailing->second.size()}, "trailing metadata");
}

void CustomMetadata(Stub& stub) {
  {
    ClientContext context;
    Deadline(&context);
    context.AddMetadata(kInitialKey, kInitialValue);
    context.AddMetadata(kTrailingKey, kTrailingValue);
    SimpleResponse answer;
    HasCode(StatusCode::OK, stub.UnaryCall(&context, LargeRequest(), &answer));
    EchoesMetadata(context);
  }
  ClientContext context;
  Deadline(&context);
  context.AddMetadata(kInitialKey, kInitialValue);
  context.AddMetadata(kTrailingKey, kTrailingValue);
  auto stream = stub.FullDuplexCall(&context);
  StreamingOutputCallResponse answer;
  stream->Write(DuplexRequest(kLargeRequestBytes, kLargeAnswerBytes));
  Same(true, stream->Read(&answer), "read");
  stream->WritesDone();
  Same(false, stream->Read(&answer), "read past the end");
  HasCode(StatusCode::OK, stream->Finish());
  EchoesMetadata(context);
}

void EndsWithStatus(Stub& stub, const std::string& message) {
  {
    ClientContext context;
    Deadline(&context);
    SimpleRequest request;
    request.mutable_response_status()->set_code(2);
    request.mutable_response_status()->set_message(message);
    SimpleResponse answer;
    Status status = stub.UnaryCall(&context, request, &answer);
    HasCode(StatusCode::UNKNOWN, status);
    Same(message, status.error_message(), "message");
  }
  ClientContext context;
  Deadline(&context);
  StreamingOutputCallRequest request;
  request.mutable_response_status()->set_code(2);
  request.mutable_response_status()->set_message(message);
  auto stream = stub.FullDuplexCall(&context);
  stream->Write(request);
  stream->WritesDone();
  StreamingOutputCallResponse answer;
  while (stream->Read(&answer)) {
  }
  Status status = stream->Finish();
  HasCode(StatusCode::UNKNOWN, status);
  Same(message, status.error_message(), "message");
}

void StatusCodeAndMessage(Stub& stub) { EndsWithStatus(stub, "test status message"); }

void SpecialStatusMessage(Stub& stub) { EndsWithStatus(stub, kSpecialMessage); }

void UnimplementedMethod(Stub& stub) {
  ClientContext context;
  Deadline(&context);
  Empty answer;
  HasCode(StatusCode::UNIMPLEMENTED, stub.UnimplementedCall(&context, Empty(), &answer));
}

void CancelAfterBegin(Stub& stub) {
  ClientContext context;
  Deadline(&context);
  StreamingInputCallResponse answer;
  auto writer = stub.StreamingInputCall(&context, &answer);
  context.TryCancel();
  HasCode(StatusCode::CANCELLED, writer->Finish());
}

void CancelAfterFirstResponse(Stub& stub) {
  ClientContext context;
  Deadline(&context);
  auto stream = stub.FullDuplexCall(&context);
  stream->Write(DuplexRequest(27182, 31415));
  StreamingOutputCallResponse answer;
  Same(true, stream->Read(&answer), "read");
  context.TryCancel();
  HasCode(StatusCode::CANCELLED, stream->Finish());
}

void TimeoutOnSleepingServer(Stub& stub) {
  ClientContext context;
  Deadline(&context, 50);
  auto stream = stub.FullDuplexCall(&context);
  StreamingOutputCallRequest request = DuplexRequest(27182, 31415);
  request.mutable_response_parameters(0)->set_interval_us(5000000);
  stream->Write(request);
  StreamingOutputCallResponse answer;
  while (stream->Read(&answer)) {
  }
  HasCode(StatusCode::DEADLINE_EXCEEDED, stream->Finish());
}

std::string ReadFile(const char* path) {
  std::ifstream file(path);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

std::shared_ptr<grpc::Channel> Connect(int count, char** arguments) {
  grpc::ChannelArguments options;
  if (count < 4) {
    return grpc::CreateCustomChannel(arguments[1], grpc::InsecureChannelCredentials(), options);
  }
  grpc::SslCredentialsOptions tls;
  tls.pem_root_certs = ReadFile(arguments[2]);
  options.SetSslTargetNameOverride(arguments[3]);
  return grpc::CreateCustomChannel(arguments[1], grpc::SslCredentials(tls), options);
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 2) {
    std::cerr << "usage: interop_client HOST:PORT [CA_FILE SERVER_NAME]\n";
    return 2;
  }
  auto channel = Connect(count, arguments);
  auto stub = grpc::testing::TestService::NewStub(channel);
  auto other = grpc::testing::UnimplementedService::NewStub(channel);
  auto unimplemented_service = [&other](Stub&) {
    ClientContext context;
    Deadline(&context);
    Empty answer;
    HasCode(StatusCode::UNIMPLEMENTED, other->UnimplementedCall(&context, Empty(), &answer));
  };
  const std::vector<std::pair<std::string, std::function<void(Stub&)>>> cases = {
      {"empty_unary", EmptyUnary},
      {"large_unary", LargeUnary},
      {"client_compressed_unary", ClientCompressedUnary},
      {"server_compressed_unary", ServerCompressedUnary},
      {"client_streaming", ClientStreaming},
      {"client_compressed_streaming", ClientCompressedStreaming},
      {"server_streaming", ServerStreaming},
      {"server_compressed_streaming", ServerCompressedStreaming},
      {"ping_pong", PingPong},
      {"empty_stream", EmptyStream},
      {"custom_metadata", CustomMetadata},
      {"status_code_and_message", StatusCodeAndMessage},
      {"special_status_message", SpecialStatusMessage},
      {"unimplemented_method", UnimplementedMethod},
      {"unimplemented_service", unimplemented_service},
      {"cancel_after_begin", CancelAfterBegin},
      {"cancel_after_first_response", CancelAfterFirstResponse},
      {"timeout_on_sleeping_server", TimeoutOnSleepingServer},
  };
  int failed = 0;
  for (const auto& [name, run] : cases) {
    try {
      run(*stub);
      std::cout << "ok    " << name << std::endl;
    } catch (const std::exception& error) {
      failed++;
      std::cout << "FAIL  " << name << ": " << error.what() << std::endl;
    }
  }
  std::cout << cases.size() - failed << " passed, " << failed << " failed" << std::endl;
  return failed ? 1 : 0;
}

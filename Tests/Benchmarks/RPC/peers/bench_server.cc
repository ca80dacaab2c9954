// A gRPC C++ callback server of the calls that `make bench-rpc` measures, from the same .proto files as ours:
// GetProject with a constant answer of about 400 bytes, and the streaming calls of the test service.
//
//   bench_server        prints `listening on HOST:PORT` and serves until its standard input ends
#include <grpcpp/grpcpp.h>

#include <iostream>
#include <string>

#include "grpc/testing/test.grpc.pb.h"
#include "taizhang/v1/query.grpc.pb.h"

namespace {

using grpc::CallbackServerContext;
using grpc::ServerUnaryReactor;
using grpc::Status;
using namespace grpc::testing;
namespace v1 = taizhang::v1;

// The same project as in the other servers of this benchmark: keep them in step.
v1::GetProjectResponse MakeAnswer() {
  v1::GetProjectResponse answer;
  auto* project = answer.mutable_project();
  project->set_id("p-00112233445566778899aabbccddeeff");
  project->set_name("云岭新城智能装备产业园项目");
  project->set_standing(v1::PROJECT_STANDING_MENTIONED);
  project->set_stage(v1::PROJECT_STAGE_ONGOING);
  for (int index = 0; index < 3; index++) {
    auto* figure = project->add_figures();
    figure->set_id("f-" + std::to_string(index));
    figure->set_surface("3.5亿元");
    figure->set_indicator("完成投资");
    figure->set_measure(v1::MEASURE_MONEY);
    figure->mutable_written()->mutable_exact()->set_value("3.5");
    figure->set_unit("亿元");
    figure->mutable_normalized()->mutable_exact()->set_value("350000000");
    figure->set_base_unit("元");
    figure->set_qualifier(v1::QUALIFIER_EXACT);
    figure->set_period("2025");
  }
  answer.set_revision(42);
  return answer;
}

class QueryCalls final : public v1::QueryService::CallbackService {
 public:
  ServerUnaryReactor* GetProject(CallbackServerContext* context, const v1::GetProjectRequest*,
                                 v1::GetProjectResponse* answer) override {
    *answer = answer_;
    auto* reactor = context->DefaultReactor();
    reactor->Finish(Status::OK);
    return reactor;
  }

 private:
  const v1::GetProjectResponse answer_ = MakeAnswer();
};

class Output final : public grpc::ServerWriteReactor<StreamingOutputCallResponse> {
 public:
  explicit Output(const StreamingOutputCallRequest* request) : request_(*request) { Next(); }
  void OnWriteDone(bool ok) override {
    if (ok) {
      Next();
    } else {
      Finish(Status::CANCELLED);
    }
  }
  void OnDone() override { delete this; }

 private:
  void Next() {
    if (index_ == request_.response_parameters_size()) {
      Finish(Status::OK);
      return;
    }
    answer_.mutable_payload()->mutable_body()->assign(request_.response_parameters(index_++).size(), '\0');
    StartWrite(&answer_);
  }
  const StreamingOutputCallRequest request_;
  StreamingOutputCallResponse answer_;
  int index_ = 0;
};

class Input final : public grpc::ServerReadReactor<StreamingInputCallRequest> {
 public:
  explicit Input(StreamingInputCallResponse* answer) : answer_(answer) { StartRead(&request_); }
  void OnReadDone(bool ok) override {
    if (!ok) {
      answer_->set_aggregated_payload_size(total_);
      Finish(Status::OK);
      return;
    }
    total_ += static_cast<int>(request_.payload().body().size());
    StartRead(&request_);
  }
  void OnDone() override { delete this; }

 private:
  StreamingInputCallRequest request_;
  StreamingInputCallResponse* answer_;
  int total_ = 0;
};

class TestCalls final : public grpc::testing::TestService::CallbackService {
 public:
  ServerUnaryReactor* UnaryCall(CallbackServerContext* context, const SimpleRequest* request,
                                SimpleResponse* answer) override {
    answer->mutable_payload()->mutable_body()->assign(request->response_size(), '\0');
    auto* reactor = context->DefaultReactor();
    reactor->Finish(Status::OK);
    return reactor;
  }
  grpc::ServerWriteReactor<StreamingOutputCallResponse>* StreamingOutputCall(
      CallbackServerContext*, const StreamingOutputCallRequest* request) override {
    return new Output(request);
  }
  grpc::ServerReadReactor<StreamingInputCallRequest>* StreamingInputCall(
      CallbackServerContext*, StreamingInputCallResponse* answer) override {
    return new Input(answer);
  }
};

}  // namespace

int main() {
  QueryCalls query;
  TestCalls test;
  int port = 0;
  grpc::ServerBuilder builder;
  builder.AddListeningPort("127.0.0.1:0", grpc::InsecureServerCredentials(), &port);
  builder.RegisterService(&query);
  builder.RegisterService(&test);
  auto server = builder.BuildAndStart();
  if (!server) return 1;
  std::cout << "listening on 127.0.0.1:" << port << std::endl;
  std::string line;
  while (std::getline(std::cin, line)) {
  }
  server->Shutdown();
  return 0;
}
